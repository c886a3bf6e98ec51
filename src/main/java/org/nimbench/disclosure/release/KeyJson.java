package org.nimbench.disclosure.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/** A cell's key in JSON. */
final class KeyJson {
  private KeyJson() {}

  static ObjectNode put(ObjectNode tree, CellKey key) {
    tree.put("set", key.set().key())
        .put("measure", key.measure())
        .put("place", key.place().text())
        .put("period", key.period().code());
    if (!key.category().isEmpty()) {
      tree.put("category", key.category());
    }
    if (!key.slice().isEmpty()) {
      tree.put("slice", key.slice());
    }
    return tree;
  }

  static CellKey read(JsonNode tree, String where) {
    return new CellKey(
        SetKey.parse(Formats.required(tree, "set", where).asText()),
        Formats.required(tree, "measure", where).asText(),
        Place.parse(Formats.required(tree, "place", where).asText()),
        Period.parse(Formats.required(tree, "period", where).asText()),
        tree.path("category").asText(""),
        tree.path("slice").asText(""));
  }
}
