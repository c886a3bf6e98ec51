package org.nimbench.store;

import java.util.Arrays;

/**
 * A document that another room keeps in the workspace; this room does not look inside.
 *
 * @param kind such as {@code product}, {@code evidence}, {@code text}
 * @param id unique within its kind
 * @param json the document
 * @param attachment bytes that belong to it; empty without any
 */
public record StoredDocument(String kind, String id, String json, byte[] attachment) {
  /** A document without bytes of its own. */
  public StoredDocument(String kind, String id, String json) {
    this(kind, id, json, new byte[0]);
  }

  /** Whether another document holds the same, bytes too. */
  public boolean holdsSameAs(StoredDocument other) {
    return json.equals(other.json) && Arrays.equals(attachment, other.attachment);
  }
}
