package org.nimbench.start;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.PointInArea;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.store.DenominatorYear;
import org.nimbench.store.Incidents;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;
import org.nimbench.ui.map.PointedAt;
import org.nimbench.ui.map.PointedAt.AreaCard;
import org.nimbench.ui.map.PointedAt.PlaceRecord;
import org.nimbench.ui.map.PointedAt.Stack;
import org.nimbench.work.Progress;

/** Finds what a filter means at one place: incidents by place, and the areas around it. */
final class PlaceFinder {
  private final Workspace workspace;
  private final Incidents incidents;
  private final Filter filter;
  private final int[] meant;
  private final Progress progress;

  PlaceFinder(Workspace workspace, Studies studies, Filter filter, Progress progress) {
    this.workspace = workspace;
    this.filter = filter;
    this.progress = progress;
    this.incidents = workspace.incidents(filter.set(), progress);
    this.meant = studies.located(filter, progress);
  }

  PointedAt at(double easting, double northing, double metres, List<AreaLayer> layers) {
    Map<Coordinate, List<Integer>> places = new LinkedHashMap<>();
    for (int i : meant) {
      double away =
          Math.hypot(incidents.eastings()[i] - easting, incidents.northings()[i] - northing);
      if (away <= metres) {
        places
            .computeIfAbsent(
                new Coordinate(incidents.eastings()[i], incidents.northings()[i]),
                place -> new ArrayList<>())
            .add(i);
      }
    }
    List<Stack> stacks = new ArrayList<>();
    places.forEach(
        (place, numbers) ->
            stacks.add(
                new Stack(
                    place.getX(),
                    place.getY(),
                    place.distance(new Coordinate(easting, northing)),
                    records(place, numbers))));
    stacks.sort(Comparator.comparingDouble(Stack::metres));
    return new PointedAt(easting, northing, stacks, areas(easting, northing, layers));
  }

  private List<PlaceRecord> records(Coordinate place, List<Integer> numbers) {
    Map<Integer, String> streets = streets(place);
    List<PlaceRecord> records = new ArrayList<>();
    for (int i : numbers) {
      records.add(
          new PlaceRecord(
              type(i),
              YearMonth.of(incidents.months()[i] / 12, incidents.months()[i] % 12 + 1),
              outcome(i),
              streets.getOrDefault(i, "")));
    }
    records.sort(
        Comparator.comparing(PlaceRecord::month)
            .reversed()
            .thenComparing(PlaceRecord::type)
            .thenComparing(PlaceRecord::outcome));
    return records;
  }

  /** The file tells the words of all records at a place, in the order of the columns. */
  private Map<Integer, String> streets(Coordinate place) {
    List<String> texts = workspace.placeTexts(filter.set(), place.getX(), place.getY());
    List<Integer> there = new ArrayList<>();
    for (int i = 0; i < incidents.size(); i++) {
      if (incidents.eastings()[i] == place.getX() && incidents.northings()[i] == place.getY()) {
        there.add(i);
      }
    }
    Map<Integer, String> streets = new LinkedHashMap<>();
    // Told apart only where an import came in between; then no street is better than a wrong one.
    for (int k = 0; k < there.size() && there.size() == texts.size(); k++) {
      streets.put(there.get(k), texts.get(k));
    }
    return streets;
  }

  private String type(int i) {
    int type = incidents.types()[i];
    return type < 0 ? "" : OffenceTypes.all().get(type).label();
  }

  private String outcome(int i) {
    int outcome = incidents.outcomes()[i];
    return outcome < 0 ? "" : incidents.outcomeNames().get(outcome);
  }

  private List<AreaCard> areas(double easting, double northing, List<AreaLayer> layers) {
    List<AreaCard> cards = new ArrayList<>();
    for (AreaLayer layer : layers) {
      progress.check();
      PointInArea index = PointInArea.of(layer);
      int found = index.locate(easting, northing);
      if (found >= 0) {
        cards.add(card(layer, layer.areas().get(found), found, index));
      }
    }
    return Collections.unmodifiableList(cards);
  }

  private AreaCard card(AreaLayer layer, Area area, int number, PointInArea index) {
    double[] eastings = new double[meant.length];
    double[] northings = new double[meant.length];
    for (int k = 0; k < meant.length; k++) {
      eastings[k] = incidents.eastings()[meant[k]];
      northings[k] = incidents.northings()[meant[k]];
    }
    long inside = 0;
    for (int found : index.locate(eastings, northings, progress)) {
      inside += found == number ? 1 : 0;
    }
    DenominatorYear people =
        workspace.denominators(layer.name()).newest(DenominatorYear.PEOPLE).orElse(null);
    @Nullable Double there = people == null ? null : people.byCode().get(area.code());
    return new AreaCard(
        layer.name(), area.code(), area.name(), inside, there, people == null ? 0 : people.year());
  }
}
