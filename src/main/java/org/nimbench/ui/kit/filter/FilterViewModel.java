package org.nimbench.ui.kit.filter;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterChoices.HeldSet;

/** The one filter: what, when, where, on which days, in the words of the filter bar. */
public final class FilterViewModel {
  /**
   * How many records the filter means.
   *
   * @param all that match
   * @param located those with coordinates
   * @param leftOut reason in words → how many of {@code all} are not counted, as stamps have it
   */
  public record Matching(long all, long located, Map<String, Long> leftOut) {
    public Matching {
      leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }

    /** What an answer says of the records that its filter means. */
    public static Matching of(Stamp stamp) {
      return new Matching(stamp.n(), stamp.located(), stamp.excludedInWords());
    }
  }

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

  /** How many match cannot be told: what was counted before is of another filter. */
  public void matchUnknown() {
    matching.set(null);
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
    if (!chosen.set().equals(before.set()) || !chosen.types().equals(before.types())) {
      return chosen.subject();
    }
    if (!Objects.equals(chosen.period(), before.period())) {
      return periodWords(chosen);
    }
    boolean isTimes =
        !chosen.days().equals(before.days()) || !Objects.equals(chosen.hours(), before.hours());
    return isTimes ? timeWords(chosen) : placeWords(chosen);
  }

  /** What is known of the set that the filter is about. */
  public HeldSet held() {
    return choices().held(filter.get().set());
  }

  /** Why days of the week cannot be asked for; empty where they can. */
  public String whyNoDays() {
    HeldSet held = held();
    if (!held.isHeld()) {
      return Words.text("ui.filter.times.none", held.set().inWords());
    }
    return held.hasDays() ? "" : Words.text("ui.filter.days.none", held.set().inWords());
  }

  /**
   * Why hours cannot be asked for; empty where they can, and where no record of the set is held, of
   * which {@link #whyNoDays} tells.
   */
  public String whyNoHours() {
    HeldSet held = held();
    return held.hasHours() || !held.isHeld()
        ? ""
        : Words.text("ui.filter.hours.none", held.set().inWords());
  }

  /**
   * Another set, all of it. Period and place stay, and so do days and hours where its records tell
   * them; a period that the set has nothing of becomes its last year.
   */
  public void chooseSet(SetKey set) {
    Filter now = filter.get();
    if (set.equals(now.set())) {
      return;
    }
    HeldSet held = choices().held(set);
    Filter all = Filter.standard(set);
    choose(
        held.answerable(
            new Filter(
                set,
                all.types(),
                touching(now.period(), held),
                now.areas(),
                now.days(),
                now.hours(),
                now.box(),
                now.ring())));
  }

  private static @Nullable Period touching(@Nullable Period wanted, HeldSet held) {
    return wanted == null || wanted.meets(held.covered()) ? wanted : held.lastYear();
  }

  /** Every type of the set. */
  void chooseEveryType() {
    choose(filter.get().withTypes(everything()));
  }

  /** Whether no type is left out. */
  boolean isEveryType() {
    return filter.get().types().equals(everything());
  }

  /** These days of the week; all seven, or none, are every day, known or not. */
  public void chooseDays(Set<DayOfWeek> days) {
    boolean isAll = days.size() == DayOfWeek.values().length;
    choose(filter.get().withDays(isAll ? Set.of() : days));
  }

  /** Adds a day of the week to those chosen, or takes it out; after the last, all are. */
  public void toggleDay(DayOfWeek day) {
    Set<DayOfWeek> days = new HashSet<>(filter.get().days());
    if (!days.remove(day)) {
      days.add(day);
    }
    chooseDays(days);
  }

  /**
   * Hours of the day, over midnight where the end is before the beginning; all where both are one.
   *
   * @param from the first hour inside, 0 … 23
   * @param to the first hour after, 1 … 24
   */
  public void chooseHours(int from, int to) {
    choose(filter.get().withHours(from == to ? null : new HourRange(from, to)));
  }

  /** Every day and every hour, known or not. */
  public void chooseAnyTime() {
    choose(filter.get().withDays(Set.of()).withHours(null));
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
    return Filter.standard(filter.get().set()).types();
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

  /** What, in words: {@code Burglary}; with the set where that is not recorded crime. */
  public StringBinding what() {
    return Bindings.createStringBinding(() -> whatWords(filter.get()), filter);
  }

  /** What a filter is about, in the words of the bar. */
  public static String whatWords(Filter now) {
    boolean isPlain = now.set().equals(SetKey.POLICE_CRIME) || now.types().isEmpty();
    return isPlain
        ? now.subject()
        : Words.text("ui.filter.what.of", now.subject(), now.set().inWords());
  }

  /** When, in words: {@code Oct 2024 – Sep 2025}. */
  public StringBinding when() {
    return Bindings.createStringBinding(() -> periodWords(filter.get()), filter);
  }

  private String periodWords(Filter now) {
    Period period = now.period();
    return (period == null ? choices().held(now.set()).covered() : period).inWords();
  }

  /** On which days and at which hours, in words: {@code Fri, Sat · 22:00–04:00 next day}. */
  public StringBinding times() {
    return Bindings.createStringBinding(() -> timeWords(filter.get()), filter);
  }

  /** On which days and at which hours, in the words of the bar. */
  public static String timeWords(Filter now) {
    return now.asksForDayOrHour() ? now.daysAndHours() : Words.text("ui.filter.times.all");
  }

  /**
   * What is not counted though it matches, in words, where days or hours are asked for; empty where
   * all is, or none is known.
   */
  public StringBinding leftOut() {
    return Bindings.createStringBinding(
        () -> {
          Matching now = matching.get();
          boolean isAsked = filter.get().asksForDayOrHour();
          if (!isAsked || now == null || now.leftOut().isEmpty()) {
            return "";
          }
          List<String> reasons = new ArrayList<>();
          now.leftOut()
              .forEach(
                  (why, count) ->
                      reasons.add(Words.text("ui.filter.left.one", Figures.count(count), why)));
          return Words.text("ui.filter.left", Figures.count(now.all()), String.join("; ", reasons));
        },
        matching,
        filter);
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
    List<String> parts =
        new ArrayList<>(List.of(whatWords(any), periodWords(any), placeWords(any)));
    if (any.asksForDayOrHour()) {
      parts.add(any.daysAndHours());
    }
    return String.join(" · ", parts);
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
