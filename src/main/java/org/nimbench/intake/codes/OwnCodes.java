package org.nimbench.intake.codes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;

/**
 * The workspace's own codes, one document a set: kind {@code codes}, {@code nimbench.codes/1}, as
 * {@code docs/formats/codes.md} describes it.
 */
public final class OwnCodes {
  private static final String KIND = "codes";
  private static final String FORMAT = "nimbench.codes/1";

  private OwnCodes() {}

  /** All of a workspace, in the order they were given. */
  public static List<OwnCode> all(Workspace workspace) {
    return workspace.documents(KIND).stream()
        .flatMap(kept -> read(kept.json(), KIND + " " + kept.id()).stream())
        .toList();
  }

  /** Keeps these as all of a set's own codes; none removes them. */
  public static void put(Transaction transaction, SetKey set, List<OwnCode> codes) {
    if (codes.isEmpty()) {
      transaction.removeDocument(KIND, set.key());
    } else {
      transaction.putDocument(new StoredDocument(KIND, set.key(), write(set, codes)));
    }
  }

  /**
   * Keeps these in place of all there were, in one transaction.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if it was opened to read
   */
  public static void replace(Workspace workspace, List<OwnCode> codes) {
    Set<SetKey> sets = new LinkedHashSet<>();
    all(workspace).forEach(code -> sets.add(code.set()));
    codes.forEach(code -> sets.add(code.set()));
    workspace.write(
        "codes",
        transaction -> {
          for (SetKey set : sets) {
            put(transaction, set, codes.stream().filter(one -> one.set().equals(set)).toList());
          }
          transaction.tell("codes", codes.size());
          return codes;
        });
  }

  /** The document of a set's own codes. */
  public static String write(SetKey set, List<OwnCode> codes) {
    ObjectNode tree = Formats.trees().createObjectNode();
    tree.put("format", FORMAT).put("set", set.key());
    ArrayNode list = tree.putArray("codes");
    for (OwnCode code : codes) {
      ObjectNode one = list.addObject();
      one.put("code", code.code()).put("label", code.label()).put("as", code.as());
      if (code.from() != null) {
        one.put("from", code.from().toString());
      }
      if (code.to() != null) {
        one.put("to", code.to().toString());
      }
    }
    return tree.toPrettyString();
  }

  /**
   * The codes in a document.
   *
   * @param where the file or document, for the message
   * @throws org.nimbench.kernel.ProblemException (refused) if it is of another format, has a field
   *     the format does not describe, or names a category the set does not have
   */
  public static List<OwnCode> read(String json, String where) {
    JsonNode tree = Formats.read(json, FORMAT, where);
    Formats.onlyThese(tree, where, "format", "set", "codes");
    SetKey set = SetKey.parse(Formats.required(tree, "set", where).asText());
    List<OwnCode> codes = new ArrayList<>();
    for (JsonNode one : Formats.required(tree, "codes", where)) {
      codes.add(code(set, one, where));
    }
    return codes;
  }

  private static OwnCode code(SetKey set, JsonNode one, String where) {
    Formats.onlyThese(one, where, "code", "label", "as", "from", "to");
    String as = Formats.required(one, "as", where).asText();
    String code = one.path("code").asText("");
    String label = one.path("label").asText("");
    if (code.isBlank() && label.isBlank()) {
      Formats.required(one, "code", where);
      throw Problem.of(ProblemKind.REFUSED, "intake.codes.blank", where, as).asException();
    }
    if (OffenceTypes.find(set, as).isEmpty()) {
      throw Problem.of(ProblemKind.REFUSED, "intake.codes.unknown", where, as, set.key())
          .asException();
    }
    return new OwnCode(set, code, label, as, day(one, "from", where), day(one, "to", where));
  }

  private static @Nullable LocalDate day(JsonNode one, String field, String where) {
    String text = one.path(field).asText("");
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Problem.of(ProblemKind.REFUSED, "intake.codes.day", where, text).asException(e);
    }
  }
}
