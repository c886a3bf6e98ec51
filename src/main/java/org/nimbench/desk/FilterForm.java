package org.nimbench.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/** Saved filters as {@code nimbench.desk-filter/1}. */
final class FilterForm implements Form<SavedFilter> {
  @Override
  public String kind() {
    return "desk-filter";
  }

  @Override
  public String letter() {
    return "F";
  }

  @Override
  public String word() {
    return "filter";
  }

  @Override
  public Comparator<SavedFilter> order() {
    return Comparator.comparingInt(saved -> Numbers.number(letter(), saved.id()));
  }

  @Override
  public String[] fields() {
    return new String[] {"name", Fields.FILTER, Fields.PERIOD};
  }

  @Override
  public void write(SavedFilter saved, ObjectNode tree) {
    tree.put("name", saved.name());
    Fields.write(tree, saved.filter());
  }

  @Override
  public SavedFilter read(String id, JsonNode tree, String where) {
    return new SavedFilter(
        id, Fields.text(tree, "name", where), Fields.requiredFilter(tree, where));
  }
}
