package org.nimbench.document;

/** A piece of running text. */
public sealed interface Inline {
  /** Plain words. */
  record Text(String text) implements Inline {}

  /** Words in bold. */
  record Strong(String text) implements Inline {}

  /** Words stressed; set in italics. */
  record Emphasis(String text) implements Inline {}

  /** A number that evidence gave: bold navy, so that a reader knows it is live. */
  record LiveValue(String text) implements Inline {}

  /**
   * A mention of a figure, table or heading: {@code Figure 4}, a native cross-reference.
   *
   * @param target the id of the block
   */
  record Reference(String target) implements Inline {}

  /** A link to an address. */
  record Link(String text, String address) implements Inline {}

  /** A new line within the paragraph. */
  record LineBreak() implements Inline {}
}
