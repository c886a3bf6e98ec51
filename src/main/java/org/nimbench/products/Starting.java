package org.nimbench.products;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.study.Evidence;
import org.nimbench.study.FilterJson;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.RecipeJson;
import org.nimbench.work.Progress;

/**
 * Makes a new product from its template: the evidence first, then the text that this evidence can
 * carry.
 *
 * <p>A condition is the name of a value, which must be there; such a name after {@code !}, which
 * must not; or a claim, which must hold. What the data cannot carry leaves its reason under {@code
 * e1.refused}, which like {@code start.…} is written into the text as plain words.
 */
final class Starting {
  private static final Pattern ONCE =
      Pattern.compile("\\{\\{(start\\.[a-z-]+|e[0-9]+\\.refused)}}");

  private final Template template;
  private final Product product;
  private final DataFacts facts;
  private final StartFacts start;
  private final Map<String, Evidence> evidence = new LinkedHashMap<>();
  private final Map<String, String> refused = new LinkedHashMap<>();

  Starting(Template template, Product product, DataFacts facts, StartFacts start) {
    this.template = template;
    this.product = product;
    this.facts = facts;
    this.start = start;
  }

  /**
   * A product with its first evidence.
   *
   * @param evidence by id
   */
  record Made(Product product, Map<String, Evidence> evidence) {}

  Made make(Answering answering, Progress progress) {
    List<Template.Asked> asked = template.evidence();
    for (int i = 0; i < asked.size(); i++) {
      progress.at(i, asked.size(), asked.get(i).method());
      progress.check();
      answer(asked.get(i), answering, progress);
    }
    LiveValues values = values();
    List<Section> sections =
        template.sections().stream().map(part -> section(part, values)).toList();
    return new Made(product.withSections(sections, asked.size()), evidence);
  }

  private void answer(Template.Asked asked, Answering answering, Progress progress) {
    if (!asked.when().stream().allMatch(condition -> holds(condition, values()))) {
      return;
    }
    try {
      Evidence made = answering.answer(recipe(asked), product.period(), progress);
      evidence.put(asked.id(), made.withId(asked.id()));
    } catch (ProblemException e) {
      if (e.problem().kind() != ProblemKind.NOT_COMPUTABLE) {
        throw e;
      }
      refused.put(asked.id(), e.problem().what());
    }
  }

  private Recipe recipe(Template.Asked asked) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("format", RecipeJson.FORMAT);
    tree.put("method", asked.method());
    tree.set("filter", FilterJson.tree(product.subject()));
    tree.set("period", asked.period());
    ObjectNode parameters = tree.putObject("parameters");
    LiveValues values = values();
    asked
        .parameters()
        .forEach(
            (key, text) -> filled(text, values).ifPresent(value -> parameters.put(key, value)));
    return upToTheEnd(RecipeJson.read((JsonNode) tree, asked.id()));
  }

  /** All time, in a template, is all months up to the end of the product's period. */
  private Recipe upToTheEnd(Recipe recipe) {
    if (!(recipe.period() instanceof PeriodRule.Always)) {
      return recipe;
    }
    int months = Math.max(start.monthsKnown(), product.period().months().size());
    Filter filter = recipe.filter();
    PeriodRule rule = new PeriodRule.LastMonths(months);
    return new Recipe(recipe.method(), filter, rule, recipe.parameters(), recipe.seed());
  }

  private LiveValues values() {
    return LiveValues.of(product, facts, evidence).with("start", start.values()).with(reasons());
  }

  private Map<String, Value> reasons() {
    Map<String, Value> reasons = new LinkedHashMap<>();
    refused.forEach((id, why) -> reasons.put(id + ".refused", new Value.Words(why)));
    return reasons;
  }

  private Section section(Template.Part part, LiveValues values) {
    List<String> lines = new ArrayList<>();
    for (Template.Line line : part.text()) {
      if (line.when().stream().allMatch(condition -> holds(condition, values))) {
        filled(line.text(), values).ifPresent(lines::add);
      }
    }
    List<String> its =
        template.evidence().stream()
            .filter(asked -> asked.section().equals(part.key()))
            .map(Template.Asked::id)
            .filter(evidence::containsKey)
            .toList();
    return new Section(part.key(), String.join("\n", lines).strip(), false, its);
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

  /** A text with what is known only now written into it; empty if some of that is not known. */
  private static Optional<String> filled(String text, LiveValues values) {
    Matcher once = ONCE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (once.find()) {
      Optional<Value> value = values.find(once.group(1));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      String shown = LiveFormat.usual(value.get()).print(value.get()).orElse("");
      once.appendReplacement(filled, Matcher.quoteReplacement(shown));
    }
    once.appendTail(filled);
    return Optional.of(filled.toString());
  }
}
