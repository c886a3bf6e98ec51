package org.nimbench.products;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.work.Progress;

/**
 * Makes the text and the rows that are the template's own anew for a product that moved. The
 * evidence that the template names is known by its question; what could not follow the product
 * counts as refused, with its reason, so that no sentence quotes it as if it were of the new
 * period.
 */
final class StartAgain {
  private final Template template;
  private final Product product;
  private final Map<String, Evidence> evidence;
  private final Starting starting;
  private final Set<String> placed;
  private final Set<String> claimed = new HashSet<>();
  private final Map<String, String> added = new LinkedHashMap<>();
  private int given;
  private int next;

  StartAgain(Template template, WholeProduct moved, DataFacts facts, StartFacts start) {
    this.template = template;
    this.product = moved.product();
    this.evidence = new LinkedHashMap<>(moved.evidence());
    this.starting = new Starting(template, product, facts, start);
    this.placed = new HashSet<>(product.evidence());
    this.given = product.evidenceGiven();
    this.next = given;
  }

  /** The product with its own text made anew, and evidence that can be made only now. */
  WholeProduct anew(Answering answering, Progress progress) {
    for (Template.Asked asked : template.evidence()) {
      find(asked, StartNames.NO_THEME, answering, progress);
    }
    for (int theme = 0; theme < product.themes().size(); theme++) {
      for (Template.Asked asked : starting.ofThemes()) {
        find(asked, theme, answering, progress);
      }
    }
    List<Section> sections = product.sections().stream().map(this::section).toList();
    return new WholeProduct(product.withSections(sections, given), evidence);
  }

  private void find(Template.Asked asked, int theme, Answering answering, Progress progress) {
    progress.check();
    if (!hasSection(asked, theme)) {
      return;
    }
    Recipe recipe = starting.recipe(asked, theme, starting.values(theme));
    Optional<Evidence> known = find(recipe::equals).or(() -> find(kept -> isAsLong(recipe, kept)));
    if (known.isPresent()) {
      known(asked, theme, known.get());
      return;
    }
    next++;
    String id = "e" + next;
    starting.lacks(asked, theme, id, null);
    starting.answer(asked, theme, answering, progress);
    Evidence made = starting.made(id);
    if (made != null) {
      given = next;
      evidence.put(id, made);
      added.put(id, sectionOf(asked, theme));
    }
  }

  private Optional<Evidence> find(Predicate<Recipe> question) {
    return evidence.values().stream()
        .filter(one -> !claimed.contains(one.id()) && question.test(one.recipe()))
        .findFirst();
  }

  private void known(Template.Asked asked, int theme, Evidence one) {
    claimed.add(one.id());
    String why = product.behind().get(one.id());
    if (why == null && placed.contains(one.id())) {
      starting.has(asked, theme, one);
    } else {
      starting.lacks(asked, theme, one.id(), why);
    }
  }

  private boolean hasSection(Template.Asked asked, int theme) {
    String key = sectionOf(asked, theme);
    return product.sections().stream().anyMatch(section -> section.key().equals(key));
  }

  private String sectionOf(Template.Asked asked, int theme) {
    return theme == StartNames.NO_THEME ? asked.section() : product.themes().get(theme).section();
  }

  /**
   * The same question; a whole series begins where the data began when it was asked, and in
   * products of earlier versions has as many months as then.
   */
  private static boolean isAsLong(Recipe asked, Recipe kept) {
    return asked.period() instanceof PeriodRule.Since
        && (kept.period() instanceof PeriodRule.Since
            || kept.period() instanceof PeriodRule.LastMonths)
        && new Recipe(
                asked.method(), asked.filter(), kept.period(), asked.parameters(), asked.seed())
            .equals(kept);
  }

  private Section section(Section old) {
    Section with = old;
    for (Map.Entry<String, String> one : added.entrySet()) {
      with = one.getValue().equals(old.key()) ? with.withEvidence(one.getKey()) : with;
    }
    if ((old.written() && old.rowsWritten()) || !template.has(old.key())) {
      return with;
    }
    Section anew = starting.section(template.section(old.key()), old.key(), theme(old.key()));
    Section text = old.written() ? with : with.withSameAuthor(anew.text());
    return old.rowsWritten() ? text : text.withSameRows(anew.rows());
  }

  private int theme(String key) {
    List<Theme> themes = product.themes();
    for (int i = 0; i < themes.size(); i++) {
      if (Objects.equals(themes.get(i).section(), key)) {
        return i;
      }
    }
    return StartNames.NO_THEME;
  }
}
