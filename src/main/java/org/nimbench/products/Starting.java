package org.nimbench.products;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.study.Evidence;
import org.nimbench.study.FilterJson;
import org.nimbench.study.MethodWords;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.RecipeJson;
import org.nimbench.work.Progress;

/**
 * Makes a new product from its template: the evidence first, then the text that this evidence can
 * carry. Evidence is numbered {@code e1}, {@code e2} … in the order of the template, then theme by
 * theme; the names that the template gave it are replaced by these numbers in all texts.
 *
 * <p>A condition is the name of a value, which must be there; such a name after {@code !}, which
 * must not; or a claim, which must hold. What the data cannot carry leaves its reason under {@code
 * map.refused}, which like {@code start.…} and {@code theme.…} is written into the text as plain
 * words.
 */
final class Starting {
  private final Template template;
  private final Product product;
  private final DataFacts facts;
  private final StartFacts start;
  private final StartNames names;
  private final Map<String, Evidence> evidence = new LinkedHashMap<>();
  private final Map<String, Value> refused = new LinkedHashMap<>();

  Starting(Template template, Product product, DataFacts facts, StartFacts start) {
    this.template = template;
    this.product = product;
    this.facts = facts;
    this.start = start;
    this.names = new StartNames(template, product.evidenceGiven());
  }

  /**
   * A product with its first evidence.
   *
   * @param evidence by id
   */
  record Made(Product product, Map<String, Evidence> evidence) {}

  Made make(Answering answering, Progress progress) {
    List<Theme> themes = product.themes();
    int all = names.count(themes.size());
    for (Template.Asked asked : template.evidence()) {
      answer(asked, StartNames.NO_THEME, answering, progress, all);
    }
    for (int theme = 0; theme < themes.size(); theme++) {
      for (Template.Asked asked : ofThemes()) {
        answer(asked, theme, answering, progress, all);
      }
    }
    List<Section> sections = new ArrayList<>();
    for (Template.Part part : template.sections()) {
      sections.add(section(part, part.key(), StartNames.NO_THEME));
      if (part.holdsThemes()) {
        for (int theme = 0; theme < themes.size(); theme++) {
          sections.add(themeSection(theme));
        }
      }
    }
    return new Made(product.withSections(sections, product.evidenceGiven() + all), evidence);
  }

  /**
   * The section and the evidence of themes that a product is given later; its other sections stay
   * away. The product must hold the new themes only.
   */
  Made themesOnly(Answering answering, Progress progress) {
    int all = names.count(product.themes().size()) - template.evidence().size();
    List<Section> sections = new ArrayList<>();
    for (int theme = 0; theme < product.themes().size(); theme++) {
      for (Template.Asked asked : ofThemes()) {
        answer(asked, theme, answering, progress, all);
      }
      sections.add(themeSection(theme));
    }
    int given = product.evidenceGiven() + names.count(product.themes().size());
    return new Made(product.withSections(sections, given), evidence);
  }

  List<Template.Asked> ofThemes() {
    Template.ThemePart theme = template.theme();
    return theme == null ? List.of() : theme.evidence();
  }

  private void answer(
      Template.Asked asked, int theme, Answering answering, Progress progress, int all) {
    progress.at(evidence.size() + refused.size(), all, MethodWords.name(asked.method()));
    answer(asked, theme, answering, progress);
  }

  /** Makes one piece of evidence; what the conditions or the data do not allow is not there. */
  void answer(Template.Asked asked, int theme, Answering answering, Progress progress) {
    String id = names.id(asked.id(), theme);
    progress.check();
    LiveValues values = values(theme);
    List<String> when = asked.when().stream().map(one -> names.in(one, theme)).toList();
    if (!when.stream().allMatch(one -> isAbout(one, id) || holds(one, values))) {
      return;
    }
    try {
      Recipe recipe = recipe(asked, theme, values);
      evidence.put(id, answering.answer(recipe, product.period(), progress).withId(id));
      LiveValues made = values(theme);
      if (!when.stream().allMatch(one -> !isAbout(one, id) || holds(one, made))) {
        evidence.remove(id);
      }
    } catch (ProblemException e) {
      if (e.problem().kind() != ProblemKind.NOT_COMPUTABLE) {
        throw e;
      }
      refused.put(id + ".refused", new Value.Words(e.problem().what()));
    }
  }

  /** Whether a condition asks what the evidence itself shows, which is known once it is made. */
  private static boolean isAbout(String condition, String id) {
    return condition.startsWith(id + ".");
  }

  /** Evidence that is there already. */
  void has(Template.Asked asked, int theme, Evidence one) {
    names.know(asked.id(), theme, one.id());
    evidence.put(one.id(), one);
  }

  /** Evidence that cannot be made, under the id it has or would have. */
  void lacks(Template.Asked asked, int theme, String id, @Nullable String why) {
    names.know(asked.id(), theme, id);
    if (why != null) {
      refused.put(id + ".refused", new Value.Words(why));
    }
  }

  /** What was made under an id; null for nothing. */
  @Nullable Evidence made(String id) {
    return evidence.get(id);
  }

  private Filter filter(Template.Asked asked, int theme) {
    if (asked.filter() != null) {
      return asked.filter();
    }
    return theme == StartNames.NO_THEME ? product.subject() : product.themes().get(theme).filter();
  }

  Recipe recipe(Template.Asked asked, int theme, LiveValues values) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("format", RecipeJson.FORMAT);
    tree.put("method", asked.method());
    tree.set("filter", FilterJson.tree(filter(asked, theme)));
    tree.set("period", asked.period());
    ObjectNode parameters = tree.putObject("parameters");
    asked
        .parameters()
        .forEach(
            (key, text) ->
                names.filled(text, theme, values).ifPresent(value -> parameters.put(key, value)));
    return upToTheEnd(RecipeJson.read((JsonNode) tree, asked.id()));
  }

  /**
   * All time, in a template, is all months from where the data begins to the end of the product's
   * period; it begins there too after the product has moved.
   */
  private Recipe upToTheEnd(Recipe recipe) {
    if (!(recipe.period() instanceof PeriodRule.Always)) {
      return recipe;
    }
    int months = Math.max(start.monthsKnown(), product.period().months().size());
    Filter filter = recipe.filter();
    PeriodRule rule = new PeriodRule.Since(product.period().lastMonth().minusMonths(months - 1L));
    return new Recipe(recipe.method(), filter, rule, recipe.parameters(), recipe.seed());
  }

  LiveValues values(int theme) {
    LiveValues values =
        LiveValues.of(product, facts, evidence).with("start", start.values()).with(refused);
    if (theme == StartNames.NO_THEME) {
      return values;
    }
    Theme its = product.themes().get(theme);
    return values.with("theme", ThemeValues.of(its, start.isMonthOnly(its.filter().set())));
  }

  private Section themeSection(int theme) {
    Template.Part part = Objects.requireNonNull(template.theme()).part();
    return section(part, product.themes().get(theme).section(), theme);
  }

  Section section(Template.Part part, String key, int theme) {
    List<String> lines = new ArrayList<>();
    for (Template.Line line : part.text()) {
      for (int one : themes(line.each(), theme)) {
        line(line.when(), line.text(), one).ifPresent(lines::add);
      }
    }
    List<Map<String, String>> rows = new ArrayList<>();
    List<RowTable.Start> starts = part.rows() == null ? List.of() : part.rows().start();
    for (RowTable.Start one : starts) {
      for (int of : themes(one.each(), theme)) {
        row(part.rows(), one, of).ifPresent(rows::add);
      }
    }
    List<String> its = evidenceOf(key, theme);
    return new Section(
        key, "", String.join("\n", lines).strip(), false, its, rows, false, List.of());
  }

  private List<Integer> themes(boolean each, int theme) {
    if (!each) {
      return List.of(theme);
    }
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < product.themes().size(); i++) {
      all.add(i);
    }
    return all;
  }

  private Optional<String> line(List<String> when, String text, int theme) {
    LiveValues values = values(theme);
    return when.stream().allMatch(one -> holds(names.in(one, theme), values))
        ? names.filled(text, theme, values)
        : Optional.empty();
  }

  private Optional<Map<String, String>> row(
      @Nullable RowTable table, RowTable.Start start, int theme) {
    LiveValues values = values(theme);
    if (table == null
        || !start.when().stream().allMatch(one -> holds(names.in(one, theme), values))) {
      return Optional.empty();
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (RowTable.Column column : table.columns()) {
      String cell = start.cells().getOrDefault(column.key(), "");
      names
          .filled(cell, theme, values)
          .filter(words -> !words.isEmpty())
          .ifPresent(words -> row.put(column.key(), words));
    }
    return Optional.of(row);
  }

  private List<String> evidenceOf(String key, int theme) {
    List<Template.Asked> asked =
        theme == StartNames.NO_THEME
            ? template.evidence().stream().filter(one -> one.section().equals(key)).toList()
            : ofThemes();
    return asked.stream()
        .map(one -> names.id(one.id(), theme))
        .filter(evidence::containsKey)
        .toList();
  }

  static boolean holds(String condition, LiveValues values) {
    if (condition.startsWith("!")) {
      return values.find(condition.substring(1)).isEmpty();
    }
    Optional<Claim> claim = Claim.parse(condition);
    return claim.isPresent()
        ? claim.get().test(values) == Claim.Truth.HOLDS
        : values.find(condition).isPresent();
  }
}
