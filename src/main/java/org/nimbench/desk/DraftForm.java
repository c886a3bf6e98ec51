package org.nimbench.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/** Drafts as {@code nimbench.desk-draft/1}; the one typed in last is first. */
final class DraftForm implements Form<Draft> {
  @Override
  public String kind() {
    return "desk-draft";
  }

  @Override
  public String letter() {
    return "";
  }

  @Override
  public String word() {
    return "draft";
  }

  @Override
  public Comparator<Draft> order() {
    return Comparator.comparing(Draft::when).reversed().thenComparing(Draft::id);
  }

  @Override
  public String[] fields() {
    return new String[] {"product", "section", "text", "when", "base"};
  }

  @Override
  public void write(Draft draft, ObjectNode tree) {
    tree.put("product", draft.product());
    tree.put("section", draft.section());
    tree.put("text", draft.text());
    tree.put("when", draft.when().toString());
    tree.put("base", draft.base());
  }

  @Override
  public Draft read(String id, JsonNode tree, String where) {
    return new Draft(
        Fields.text(tree, "product", where),
        Fields.text(tree, "section", where),
        Fields.text(tree, "text", where),
        Fields.instant(tree, "when", where),
        Fields.text(tree, "base", where));
  }
}
