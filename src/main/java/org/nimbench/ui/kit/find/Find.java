package org.nimbench.ui.kit.find;

/**
 * Something that can be found and gone to.
 *
 * @param kind its section: crime types and sets are {@code DATA}; products, figures and bookmarks
 *     {@code PRODUCT}
 * @param title what people call it, such as {@code Wharfside}
 * @param note a few words beside it, such as {@code Ward · choose it as the filter}; may be empty
 * @param icon such as {@code mdi2m-map-marker-outline}
 * @param keys that do the same, as the toolkit reads them; empty without any
 * @param whyNot why it cannot be gone to now; empty while it can
 * @param go goes there
 */
public record Find(
    FindKind kind,
    String title,
    String note,
    String icon,
    String keys,
    String whyNot,
    Runnable go) {

  /** Something that can always be gone to and has no keys. */
  public static Find of(FindKind kind, String title, String note, String icon, Runnable go) {
    return new Find(kind, title, note, icon, "", "", go);
  }
}
