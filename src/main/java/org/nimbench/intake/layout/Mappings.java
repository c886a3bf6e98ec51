package org.nimbench.intake.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nimbench.kernel.Words;

/**
 * How the columns of a supplier's table become columns of a set: by a published layout, by what was
 * decided for the supplier before, or by synonyms. It never guesses: what is not known exactly is
 * left open.
 */
public final class Mappings {
  private static final int HEADINGS_NAMED = 3;

  private Mappings() {}

  /**
   * A mapping for a table of a set.
   *
   * <p>In this order: a remembered mapping whose headings are the table's; a shipped layout of the
   * set; the remembered mapping that shares most headings, at least half of its own, with what
   * changed left open; the synonyms.
   *
   * @param form the set
   * @param headings of the table, as written
   * @param remembered mappings of this supplier for this set, newest first
   */
  public static Proposal propose(SetForm form, List<String> headings, List<Mapping> remembered) {
    List<String> plain = Headings.plain(headings);
    for (Mapping mapping : remembered) {
      if (RememberedMapping.hasSameHeadings(mapping, plain)) {
        return RememberedMapping.applied(form, headings, mapping);
      }
    }
    Optional<Mapping> shipped = ShippedLayouts.recognise(headings);
    if (shipped.isPresent() && shipped.get().set().equals(form.set())) {
      return ShippedLayouts.proposal(form, shipped.get(), headings);
    }
    return remembered.stream()
        .filter(mapping -> RememberedMapping.sharesHalf(mapping, plain))
        .max(Comparator.comparingInt(mapping -> RememberedMapping.shared(mapping, plain)))
        .map(mapping -> RememberedMapping.applied(form, headings, mapping))
        .orElseGet(() -> SynonymMapping.of(form, headings));
  }

  /** Whether a mapping was made for a table with these headings, in any order. */
  public static boolean isFor(Mapping mapping, List<String> headings) {
    return RememberedMapping.hasSameHeadings(mapping, Headings.plain(headings));
  }

  /**
   * The set that a table most likely is of: a shipped layout by its exact headings, else the one
   * set with most headings that only its files have and something of what it needs. Empty where no
   * set or several sets fit: then it is a custom set until the analyst says otherwise.
   */
  public static Optional<Recognition> recognise(List<String> headings) {
    Optional<Mapping> shipped = ShippedLayouts.recognise(headings);
    if (shipped.isPresent()) {
      String layout = shipped.get().name();
      return Optional.of(
          new Recognition(
              shipped.get().set(), layout, Words.text("intake.recognised.layout", layout)));
    }
    List<String> plain = Headings.plain(headings);
    List<SetForm> best = new ArrayList<>();
    int most = 1;
    for (SetForm form : Forms.prescribed()) {
      int told = lacksEverything(form, headings) ? 0 : told(form, plain).size();
      if (told > most) {
        best.clear();
        most = told;
      }
      if (told == most) {
        best.add(form);
      }
    }
    return best.size() == 1 ? Optional.of(byHeadings(best.get(0), headings)) : Optional.empty();
  }

  /** Whether a table has nothing of what a set needs: a table of vehicles is none of collisions. */
  private static boolean lacksEverything(SetForm form, List<String> headings) {
    List<OpenQuestion> open = SynonymMapping.of(form, headings).open();
    return form.oneOf().stream()
        .allMatch(
            group -> open.contains(new OpenQuestion(OpenQuestion.Kind.MISSING, List.of(), group)));
  }

  private static List<Integer> told(SetForm form, List<String> plain) {
    List<Integer> told = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      if (form.tells().contains(plain.get(i))) {
        told.add(i);
      }
    }
    return told;
  }

  private static Recognition byHeadings(SetForm form, List<String> headings) {
    List<String> named =
        told(form, Headings.plain(headings)).stream()
            .limit(HEADINGS_NAMED)
            .map(headings::get)
            .toList();
    return new Recognition(
        form.set(), "", Words.text("intake.recognised.headings", String.join(", ", named)));
  }
}
