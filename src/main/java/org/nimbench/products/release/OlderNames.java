package org.nimbench.products.release;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Published;
import org.nimbench.disclosure.release.Sum;
import org.nimbench.kernel.Excluded;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.Period;

/**
 * The ledger of earlier versions, whose names did not say whether a count leaves out what runs over
 * the end of a period unless some record did. Whether a chart or a table told it is not known: its
 * readers know both.
 */
final class OlderNames {
  private static final String WITHIN = "within=";
  private static final Set<String> COUNTED =
      Set.of("data", "days", "hours", "weekday", "hour", "outcome", "in");

  /** What begins a word of a name, or is one. */
  private static final Pattern WORD =
      Pattern.compile(
          "(begun|asked|aside)"
              + "|(data|days|hours|weekday|hour|week|none|outcome|in|within|over|ended|located"
              + "|used|not-used|located-not-used|rest-of)=.*",
          Pattern.DOTALL);

  private static final String OUTCOME = "outcome=";
  private static final String BETWEEN = ";";

  private final Published published;

  private OlderNames(Published published) {
    this.published = published;
  }

  /** An entry of the ledger under the names of today. */
  static Published renewed(Published published) {
    return new OlderNames(healed(published)).renewed();
  }

  private static Published healed(Published published) {
    return new Published(
        published.id(),
        published.forWhom(),
        published.day(),
        published.cells().stream().map(entry -> named(entry, healed(entry.key()))).toList(),
        published.sums().stream()
            .map(
                sum ->
                    new Sum(
                        healed(sum.total()), sum.parts().stream().map(OlderNames::healed).toList()))
            .toList(),
        published.partitions());
  }

  /**
   * The same count where semicolons in a parameter or in the name of an outcome cut a word apart.
   * Pieces of a parameter stand in their order up to the brace; others can only be of an outcome.
   */
  private static CellKey healed(CellKey key) {
    List<String> words = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    for (String word : Slices.of(key)) {
      int last = words.size() - 1;
      if (last >= 0 && isCut(words.get(last))) {
        words.set(last, words.get(last) + BETWEEN + word);
      } else {
        (WORD.matcher(word).matches() ? words : pieces).add(word);
      }
    }
    String rest = pieces.stream().map(piece -> BETWEEN + piece).collect(Collectors.joining());
    if (rest.isEmpty() || words.stream().noneMatch(word -> word.startsWith(OUTCOME))) {
      words.addAll(pieces);
      return Slices.named(key, words.stream());
    }
    return Slices.named(
        key, words.stream().map(word -> word.startsWith(OUTCOME) ? word + rest : word));
  }

  private static boolean isCut(String word) {
    return word.contains("used=") && word.contains("{") && !word.contains("}");
  }

  private Published renewed() {
    List<Published.Entry> cells = new ArrayList<>();
    for (Published.Entry entry : published.cells()) {
      names(coded(entry.key())).map(key -> named(entry, key)).forEach(cells::add);
    }
    List<Sum> sums = new ArrayList<>();
    for (Sum sum : published.sums()) {
      if (isOlderTie(sum)) {
        continue;
      }
      List<CellKey> parts = sum.parts().stream().map(OlderNames::coded).map(this::ended).toList();
      sums.add(new Sum(ended(coded(sum.total())), parts));
      if (isPlain(sum.total()) && sum.parts().stream().allMatch(OlderNames::isPlain)) {
        sums.add(new Sum(begun(sum.total()), sum.parts().stream().map(OlderNames::begun).toList()));
      }
    }
    return new Published(
        published.id(), published.forWhom(), published.day(), cells, sums, published.partitions());
  }

  /** The same count with a code for why records were left out, of which there were words. */
  private static CellKey coded(CellKey key) {
    return Slices.each(key, OlderNames::coded);
  }

  private static String coded(String slice) {
    int why = slice.lastIndexOf('/') + 1;
    return slice.startsWith("used=")
        ? slice.substring(0, why)
            + Excluded.of(slice.substring(why)).map(Excluded::code).orElse(slice.substring(why))
        : slice;
  }

  private static Published.Entry named(Published.Entry entry, CellKey key) {
    return new Published.Entry(key, entry.shown(), entry.least(), entry.greatest());
  }

  private Stream<CellKey> names(CellKey key) {
    return isPlain(key) ? Stream.of(ended(key), begun(key)) : Stream.of(ended(key));
  }

  /** A count without what runs over the end. */
  private CellKey ended(CellKey key) {
    if (isPlain(key)) {
      return Ends.within(ofWeek(key), longest(key));
    }
    return isOlder(key) ? Slices.each(ofWeek(key), OlderNames::until) : key;
  }

  private static CellKey begun(CellKey key) {
    return Ends.begun(ofWeek(key));
  }

  /**
   * A count of days and hours under its name of today. Which records hours over midnight of some
   * days meant is not known, for versions differ in it: such a count keeps its name, which no other
   * has.
   */
  private static CellKey ofWeek(CellKey key) {
    Filter filter = Filter.all(key.set());
    WeekPart rows = WeekPart.all();
    CellKey plain = key;
    for (String slice : Slices.of(key)) {
      int at = slice.indexOf('=') + 1;
      String value = slice.substring(at);
      switch (slice.substring(0, at)) {
        case "days=" -> filter = filter.withDays(days(value));
        case "hours=" -> filter = filter.withHours(HourRange.parse(value));
        case "weekday=" -> rows = rows.onDay(Integer.parseInt(value));
        case "hour=" -> rows = rows.atHour(value);
        default -> {
          continue;
        }
      }
      plain = Slices.without(plain, slice);
    }
    HourRange hours = filter.hours();
    boolean isNight = hours != null && hours.crossesMidnight() && !filter.days().isEmpty();
    WeekPart part = WeekPart.of(filter).and(rows);
    return isNight || part.isEmpty() ? key : part.of(plain, WeekPart.all());
  }

  private static Set<DayOfWeek> days(String value) {
    return Stream.of(value.substring(1, value.length() - 1).split(", "))
        .map(DayOfWeek::valueOf)
        .collect(Collectors.toSet());
  }

  private static String until(String slice) {
    return slice.startsWith(WITHIN)
        ? WITHIN + "until-" + Period.parse(slice.substring(WITHIN.length())).lastDay()
        : slice;
  }

  /** The period of the table that a count was most likely in. */
  private Period longest(CellKey key) {
    LocalDate to =
        published.cells().stream()
            .map(Published.Entry::key)
            .filter(other -> other.set().equals(key.set()))
            .map(CellKey::period)
            .filter(period -> period.holds(key.period()))
            .map(Period::to)
            .max(LocalDate::compareTo)
            .orElse(key.period().to());
    return new Period(key.period().from(), to);
  }

  private static boolean isOlderTie(Sum sum) {
    return sum.parts().size() == 2
        && Slices.of(sum.parts().get(1)).stream().anyMatch(OlderNames::isOlderOver);
  }

  private static boolean isOlderOver(String slice) {
    return slice.startsWith("over=") && !slice.startsWith("over=until-");
  }

  private static boolean isOlder(CellKey key) {
    return !Ends.isNamed(key) && Slices.of(key).stream().anyMatch(one -> one.startsWith(WITHIN));
  }

  /** A count of records, and not what was set apart from it. */
  private static boolean isPlain(CellKey key) {
    return !Ends.isNamed(key)
        && Slices.of(key).stream().allMatch(one -> COUNTED.contains(one.split("=")[0]));
  }
}
