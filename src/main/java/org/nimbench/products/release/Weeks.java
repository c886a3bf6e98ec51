package org.nimbench.products.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Sum;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/**
 * How counts of parts of the week stand to one another: the parts that are asked for cut the week
 * into pieces, of which each is the sum. Fridays less Friday nights are no count, for a night holds
 * hours of Saturday.
 */
final class Weeks {
  private final Crossings crossings;
  private final Set<Asked> parts = new LinkedHashSet<>();

  private record Asked(SetKey set, Period period, WeekPart part) {}

  Weeks(Crossings crossings) {
    this.crossings = crossings;
  }

  /** That a count leaves or has left. */
  void add(CellKey key) {
    if (isPart(key)) {
      WeekPart part = WeekPart.of(key);
      parts.add(new Asked(key.set(), key.period(), part));
    }
  }

  /** Records that were asked for and not counted may be of every part, and so add up to no week. */
  private static boolean isPart(CellKey key) {
    return Ends.isNamed(key) && !WeekPart.of(key).equals(WeekPart.all());
  }

  /**
   * Whether a sum leaves out what runs over several days, for there was none when it was told. Of
   * what came since it would tell what is not so.
   */
  static boolean isTie(Sum sum) {
    WeekPart told =
        sum.parts().stream().map(WeekPart::of).reduce(WeekPart::or).orElseGet(WeekPart::all);
    WeekPart rest = WeekPart.of(sum.total()).without(told);
    return !rest.isEmpty() && rest.isOverDays();
  }

  /** How a count of a part stands to those of others; of a count of the whole week nothing. */
  List<Sum> ties(CellKey key) {
    if (!isPart(key)) {
      return List.of();
    }
    WeekPart part = WeekPart.of(key);
    List<WeekPart> pieces = pieces(key);
    List<Sum> ties = new ArrayList<>();
    for (WeekPart whole : List.of(WeekPart.all(), part)) {
      CellKey total = whole.of(key, part);
      List<CellKey> its =
          pieces.stream()
              .filter(piece -> piece.without(whole).isEmpty())
              .map(piece -> piece.of(key, part))
              .toList();
      if (!its.isEmpty() && !its.contains(total)) {
        ties.add(new Sum(total, its));
      }
    }
    return ties;
  }

  private List<WeekPart> pieces(CellKey key) {
    List<WeekPart> pieces = List.of(WeekPart.all());
    for (Asked asked : parts) {
      if (asked.set().equals(key.set()) && asked.period().meets(key.period())) {
        pieces = cut(pieces, asked.part());
      }
    }
    boolean runOver = crossings.isOverDays(key.set(), key.period());
    return pieces.stream().filter(piece -> runOver || !piece.isOverDays()).toList();
  }

  private static List<WeekPart> cut(List<WeekPart> pieces, WeekPart by) {
    List<WeekPart> cut = new ArrayList<>();
    for (WeekPart piece : pieces) {
      cut.add(piece.and(by));
      cut.add(piece.without(by));
    }
    cut.removeIf(WeekPart::isEmpty);
    return cut;
  }
}
