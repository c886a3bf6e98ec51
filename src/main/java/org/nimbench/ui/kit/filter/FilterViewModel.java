package org.nimbench.ui.kit.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.kit.command.Deeds;

/** The one filter: what, when, where, in the words of the filter bar. */
public final class FilterViewModel {
  /**
   * How many records the filter means.
   *
   * @param all that match
   * @param located those with coordinates
   */
  public record Matching(long all, long located) {}

  private final ReadOnlyObjectWrapper<FilterChoices> choices;
  private final Deeds deeds;
  private final ReadOnlyObjectWrapper<Filter> filter;
  private final ObjectProperty<@Nullable Matching> matching = new SimpleObjectProperty<>();

  /** The filter of a workspace, as it opens; every change of it can be undone. */
  public FilterViewModel(FilterChoices choices, Deeds deeds) {
    this.choices = new ReadOnlyObjectWrapper<>(choices);
    this.deeds = deeds;
    this.filter = new ReadOnlyObjectWrapper<>(choices.standard());
  }

  /** The filter. */
  public ReadOnlyObjectProperty<Filter> filter() {
    return filter.getReadOnlyProperty();
  }

  /** What can be chosen. */
  public FilterChoices choices() {
    return choices.get();
  }

  /** What can be chosen, as it changes: areas are drawn while the workspace is open. */
  public ReadOnlyObjectProperty<FilterChoices> offered() {
    return choices.getReadOnlyProperty();
  }

  /** Offers the areas of a layer in place of those it had; a layer without areas goes. */
  public void offer(FilterChoices.Layer layer) {
    choices.set(choices.get().with(layer));
  }

  /** How many records match; null until that is known. */
  public ObjectProperty<@Nullable Matching> matching() {
    return matching;
  }

  /** The whole filter at once, as "Make filter" sets it. */
  public void choose(Filter chosen) {
    Filter before = filter.get();
    if (!chosen.equals(before)) {
      deeds.perform(
          new Deed(
              Words.text("ui.deed.filter", difference(before, chosen)),
              () -> filter.set(chosen),
              () -> filter.set(before)));
    }
  }

  /** What the change was about, in the words of the bar: the type, the months or the place. */
  private String difference(Filter before, Filter chosen) {
    if (!chosen.types().equals(before.types())) {
      return chosen.subject();
    }
    if (!Objects.equals(chosen.period(), before.period())) {
      return periodWords(chosen.period());
    }
    return placeWords(chosen);
  }

  /** One type or group alone. */
  public void chooseOnlyType(String code) {
    choose(filter.get().withTypes(List.of(code)));
  }

  /**
   * Adds a type to the filter or takes it out. Groups stand alone: all crime and anti-social
   * behaviour are never added together.
   */
  public void toggleType(String code) {
    if (isGroup(code)) {
      chooseOnlyType(code);
      return;
    }
    List<String> types = new ArrayList<>(filter.get().types());
    types.removeIf(type -> isGroup(type) || type.equals(OffenceTypes.ASB));
    if (!types.remove(code)) {
      types.add(code);
    }
    choose(filter.get().withTypes(types.isEmpty() ? everything() : types));
  }

  /** No type chosen: all crime, because the set of recorded crime holds other incidents as well. */
  private List<String> everything() {
    boolean isCrime = filter.get().set().equals(SetKey.POLICE_CRIME);
    return isCrime ? List.of(OffenceTypes.ALL_CRIME) : List.of();
  }

  private static boolean isGroup(String code) {
    return code.equals(OffenceTypes.ALL_CRIME) || code.equals(OffenceTypes.ASB);
  }

  /** Another period; null for everything held. */
  public void choosePeriod(@Nullable Period period) {
    choose(filter.get().withPeriod(period));
  }

  /** The whole place. */
  public void chooseEverywhere() {
    choose(filter.get().withoutPlace());
  }

  /** One area alone. */
  public void chooseOnlyArea(String layer, String code) {
    choose(filter.get().withoutPlace().withAreas(new AreaChoice(layer, List.of(code))));
  }

  /** Adds an area to those of its layer, or takes it out. */
  public void toggleArea(String layer, String code) {
    AreaChoice now = filter.get().areas();
    List<String> codes =
        now != null && now.layer().equals(layer) ? new ArrayList<>(now.codes()) : new ArrayList<>();
    if (!codes.remove(code)) {
      codes.add(code);
    }
    choose(filter.get().withAreas(codes.isEmpty() ? null : new AreaChoice(layer, codes)));
  }

  /** Back to what the workspace opened with. */
  public void reset() {
    choose(choices().standard());
  }

  /** Whether the filter is another than the workspace opened with. */
  public BooleanBinding isChanged() {
    return filter.isNotEqualTo(choices().standard());
  }

  /** What, in words: {@code Burglary}. */
  public StringBinding what() {
    return Bindings.createStringBinding(() -> filter.get().subject(), filter);
  }

  /** When, in words: {@code Oct 2024 – Sep 2025}. */
  public StringBinding when() {
    return Bindings.createStringBinding(() -> periodWords(filter.get().period()), filter);
  }

  private String periodWords(@Nullable Period period) {
    return (period == null ? choices().covered() : period).inWords();
  }

  /** Where, in words: {@code Northvale}, {@code Wharfside and 2 more}. */
  public StringBinding where() {
    return Bindings.createStringBinding(() -> placeWords(filter.get()), filter, choices);
  }

  private String placeWords(Filter now) {
    AreaChoice areas = now.areas();
    if (areas == null) {
      if (now.ring() != null) {
        return Words.text("ui.filter.ring");
      }
      return now.box() == null ? choices().place() : Words.text("ui.filter.rectangle");
    }
    String first = choices().nameOf(areas.layer(), areas.codes().get(0));
    int others = areas.codes().size() - 1;
    return others == 0 ? first : Words.text("ui.filter.more", first, Figures.count(others));
  }

  /** Any filter in the words of the bar: {@code Burglary · Oct 2024 – Sep 2025 · Northvale}. */
  public String inWords(Filter any) {
    return String.join(" · ", any.subject(), periodWords(any.period()), placeWords(any));
  }

  /** How many match, in words; empty until that is known. */
  public StringBinding matchingWords() {
    return Bindings.createStringBinding(
        () -> {
          Matching now = matching.get();
          return now == null
              ? ""
              : Words.text(
                  "ui.filter.matching", Figures.count(now.all()), Figures.count(now.located()));
        },
        matching);
  }
}
