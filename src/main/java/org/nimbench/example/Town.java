package org.nimbench.example;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;
import org.nimbench.work.Progress;

/**
 * Everything that stands still in Northvale: land, streets, areas, people.
 *
 * @param land the plan, drawn
 * @param streets with their names
 * @param district the areas
 * @param people who lives where
 */
record Town(Land land, List<Street> streets, District district, People people) {
  /** Makes the town of a seed. */
  static Town of(long seed, Progress progress) {
    Plan plan = Plan.read();
    Land land = Land.of(plan, Dice.of(seed, MapFiles.DISTRICT));
    Streets laid = Streets.of(land, Dice.of(seed, MapFiles.BASE_MAP), progress);
    List<String> taken = land.base().stream().map(BaseFeature::name).toList();
    List<Street> streets = StreetNames.named(laid.town(), taken, Dice.of(seed, "street-names.txt"));
    progress.check();
    BlockMap map = new BlockMap(Blocks.of(land, laid, Dice.of(seed, MapFiles.LSOAS)), land);
    District district = District.of(plan, map);
    return new Town(
        land, streets, district, People.of(district, Dice.of(seed, PeopleFiles.PEOPLE_LSOA)));
  }

  /** The base map in drawing order. */
  List<BaseFeature> baseMap() {
    List<BaseFeature> all = new ArrayList<>();
    for (BaseKind kind : BaseKind.values()) {
      land.base().stream().filter(it -> it.kind() == kind).forEach(all::add);
      if (kind == BaseKind.ROAD_MINOR) {
        streets.forEach(street -> all.add(new BaseFeature(kind, street.name(), street.line())));
      }
    }
    return all;
  }
}
