package org.nimbench.start;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import org.nimbench.desk.DrawnArea;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Coverage;
import org.nimbench.store.Incidents;
import org.nimbench.store.SetContents;
import org.nimbench.store.Workspace;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.kit.filter.FilterChoices.HeldSet;
import org.nimbench.ui.view.LayerNames;
import org.nimbench.work.Progress;

/** What a workspace file can be filtered by. */
final class StoredChoices {
  private static final int YEAR = 12;

  private StoredChoices() {}

  static FilterChoices of(Workspace workspace, Clock clock, Progress progress) {
    List<HeldSet> sets = new ArrayList<>();
    for (SetContents contents : workspace.contents()) {
      SetKey set = contents.set();
      sets.add(
          new HeldSet(
              set,
              types(workspace, set, progress),
              covered(workspace.coverage(set), clock),
              contents.hasDays(),
              contents.hasHours()));
    }
    if (sets.isEmpty()) {
      SetKey crime = SetKey.POLICE_CRIME;
      List<String> types = types(workspace, crime, progress);
      Period months = covered(workspace.coverage(crime), clock);
      sets.add(HeldSet.without(crime, types, months));
    }
    HeldSet first = first(sets);
    Filter standard = Filter.standard(first.set()).withPeriod(first.lastYear());
    return new FilterChoices(workspace.name(), standard, sets, layers(workspace));
  }

  /** Recorded crime where it is held: what most of the work is about. */
  private static HeldSet first(List<HeldSet> sets) {
    return sets.stream()
        .filter(each -> each.set().equals(SetKey.POLICE_CRIME))
        .findFirst()
        .orElse(sets.get(0));
  }

  private static Period covered(Coverage coverage, Clock clock) {
    NavigableSet<YearMonth> months = coverage.months();
    if (months.isEmpty()) {
      YearMonth last = YearMonth.now(clock).minusMonths(1);
      return Period.ofMonths(last.minusMonths(YEAR - 1L), last);
    }
    return Period.ofMonths(months.first(), months.last());
  }

  /** Of recorded crime those that occur; of another set all that it can have. */
  private static List<String> types(Workspace workspace, SetKey set, Progress progress) {
    return set.equals(SetKey.POLICE_CRIME)
        ? crimes(workspace, progress)
        : OffenceTypes.of(set).stream().map(OffenceType::code).toList();
  }

  private static List<String> crimes(Workspace workspace, Progress progress) {
    Incidents incidents = workspace.incidents(SetKey.POLICE_CRIME, progress);
    boolean[] occurs = new boolean[OffenceTypes.all().size()];
    for (short type : incidents.types()) {
      if (type >= 0) {
        occurs[type] = true;
      }
    }
    List<String> types = new ArrayList<>(List.of(OffenceTypes.ALL_CRIME));
    for (OffenceType type : OffenceTypes.policeUk()) {
      boolean isAsb = type.group().equals(OffenceTypes.ASB);
      String word = isAsb ? OffenceTypes.ASB : type.code();
      if (OffenceTypes.meaning(SetKey.POLICE_CRIME, word).stream()
          .anyMatch(meant -> occurs[meant.number()])) {
        types.add(word);
      }
    }
    return types;
  }

  private static List<FilterChoices.Layer> layers(Workspace workspace) {
    List<FilterChoices.Layer> layers = new ArrayList<>();
    for (String name : workspace.layerNames()) {
      AreaLayer layer = workspace.layer(name);
      List<FilterChoices.NamedArea> areas =
          layer.areas().stream()
              .map(area -> new FilterChoices.NamedArea(area.code(), area.name()))
              .sorted(Comparator.comparing(FilterChoices.NamedArea::name))
              .toList();
      layers.add(new FilterChoices.Layer(name, LayerNames.words(name), areas));
    }
    layers.sort(
        Comparator.comparing((FilterChoices.Layer layer) -> layer.name().equals(DrawnArea.LAYER))
            .thenComparing(layer -> layer.areas().size()));
    return layers;
  }
}
