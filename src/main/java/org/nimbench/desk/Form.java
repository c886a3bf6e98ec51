package org.nimbench.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import org.nimbench.kernel.Formats;
import org.nimbench.store.StoredDocument;

/**
 * How one sort of record is kept: its documents, its format, its ids.
 *
 * @param <T> the record
 */
interface Form<T> {
  /** The kind of its documents, such as {@code desk-area}. */
  String kind();

  /** The letter its ids begin with. */
  String letter();

  /** What the audit trail calls it, such as {@code drawn}. */
  String word();

  /** The order in which they are listed. */
  Comparator<T> order();

  /** Writes everything but the id and the format. */
  void write(T record, ObjectNode tree);

  /** The fields that {@link #write} may write. */
  String[] fields();

  /** Reads what {@link #write} wrote. */
  T read(String id, JsonNode tree, String where);

  /** The format and its version. */
  default String format() {
    return "nimbench." + kind() + "/1";
  }

  /** A record as a document. */
  default StoredDocument document(String id, T record) {
    ObjectNode tree = Formats.trees().createObjectNode();
    tree.put("format", format());
    write(record, tree);
    return new StoredDocument(kind(), id, tree.toString());
  }

  /**
   * The record in a document.
   *
   * @throws org.nimbench.kernel.ProblemException (refused or usage) with what is wrong
   */
  default T record(StoredDocument document) {
    String where = document.kind() + " " + document.id();
    JsonNode tree = Formats.read(document.json(), format(), where);
    String[] known = new String[fields().length + 1];
    known[0] = "format";
    System.arraycopy(fields(), 0, known, 1, fields().length);
    Formats.onlyThese(tree, where, known);
    return read(document.id(), tree, where);
  }
}
