package org.nimbench.intake.layout;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.SetKey;

/** Reads the declaration of a set, {@code nimbench.set/2}. */
final class FormFile {
  private static final String FORMAT = "nimbench.set/2";

  private FormFile() {}

  static SetForm load(String name, SetKey set) {
    String where = "sets/" + name + ".json";
    JsonNode tree = Formats.read(Json.resource(where), FORMAT, where);
    Formats.onlyThese(
        tree, where, "format", "set", "unit", "located", "keeps", "oneOf", "tells", "totals",
        "dropped", "columns");
    List<FormColumn> columns = new ArrayList<>();
    tree.get("columns").forEach(column -> columns.add(column(column, where)));
    List<List<String>> oneOf = new ArrayList<>();
    tree.get("oneOf").forEach(keys -> oneOf.add(Json.texts(keys)));
    return new SetForm(
        set,
        SetForm.Unit.valueOf(tree.get("unit").asText()),
        tree.get("located").asBoolean(),
        DatePrecision.valueOf(tree.get("keeps").asText()),
        columns,
        oneOf,
        Json.texts(tree.get("tells")),
        Json.texts(tree.get("totals")),
        Json.texts(tree.get("dropped")));
  }

  private static FormColumn column(JsonNode tree, String where) {
    Formats.onlyThese(tree, where, "key", "role", "need", "longest", "codes", "synonyms");
    return new FormColumn(
        tree.get("key").asText(),
        Role.valueOf(tree.get("role").asText()),
        FormColumn.Need.valueOf(tree.get("need").asText()),
        tree.get("longest").asInt(),
        tree.has("codes") ? tree.get("codes").asText() : null,
        Json.texts(tree.get("synonyms")));
  }
}
