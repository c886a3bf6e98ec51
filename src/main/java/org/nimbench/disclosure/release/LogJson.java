package org.nimbench.disclosure.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.nimbench.kernel.Formats;

/** The suppression log as {@code nimbench.suppression/1}. */
final class LogJson {
  private LogJson() {}

  static String of(SuppressionLog log) {
    ObjectNode tree = Formats.trees().createObjectNode();
    tree.put("format", SuppressionLog.FORMAT)
        .put("release", log.release())
        .put("forWhom", log.forWhom().name())
        .put("day", log.day().toString())
        .put("proved", log.isProved());
    ArrayNode lines = tree.putArray("hidden");
    log.lines().forEach(line -> put(lines.addObject(), line));
    keys(tree.putArray("secrets"), log.secrets());
    keys(tree.putArray("wholeGroups"), log.wholeGroups());
    ArrayNode aside = tree.putArray("setAside");
    log.setAside().forEach(aside::add);
    return tree.toPrettyString();
  }

  private static void put(ObjectNode tree, SuppressionLog.Line line) {
    KeyJson.put(tree.putObject("cell"), line.key());
    tree.put("reason", line.reason().name().toLowerCase(Locale.ROOT));
    CellKey protects = line.protects();
    if (protects != null) {
      KeyJson.put(tree.putObject("protects"), protects);
    }
    tree.put("threshold", line.threshold()).put("least", line.interval().least());
    Long greatest = line.interval().greatest();
    if (greatest != null) {
      tree.put("greatest", greatest);
    }
    tree.put("proved", line.proved());
  }

  private static void keys(ArrayNode array, List<CellKey> keys) {
    keys.forEach(key -> KeyJson.put(array.addObject(), key));
  }
}
