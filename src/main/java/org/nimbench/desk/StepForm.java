package org.nimbench.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import org.nimbench.kernel.Formats;
import org.nimbench.study.RecipeJson;

/** Steps as {@code nimbench.desk-step/1}; newest first. */
final class StepForm implements Form<Step> {
  @Override
  public String kind() {
    return "desk-step";
  }

  @Override
  public String letter() {
    return "H";
  }

  @Override
  public String word() {
    return "step";
  }

  @Override
  public Comparator<Step> order() {
    return Comparator.comparingInt((Step step) -> Numbers.number(letter(), step.id())).reversed();
  }

  @Override
  public String[] fields() {
    return new String[] {"when", "title", "recipe"};
  }

  @Override
  public void write(Step step, ObjectNode tree) {
    tree.put("when", step.when().toString());
    tree.put("title", step.title());
    tree.set("recipe", RecipeJson.tree(step.recipe()));
  }

  @Override
  public Step read(String id, JsonNode tree, String where) {
    return new Step(
        id,
        Fields.instant(tree, "when", where),
        Fields.text(tree, "title", where),
        RecipeJson.read(Formats.required(tree, "recipe", where), where));
  }
}
