package org.nimbench.document;

import org.jspecify.annotations.Nullable;

/** Writes runs of text, fields and bookmarks into a part of a Word file. */
final class WordRuns {
  private final Markup out;
  private int bookmarks;

  WordRuns(Markup out) {
    this.out = out;
  }

  /** Words in the paragraph's own style. */
  void words(String words) {
    words(words, null);
  }

  /** Words in a character style. */
  void words(String words, @Nullable WordCharacter style) {
    open(style);
    out.leaf("w:t", words, "xml:space", "preserve").close();
  }

  void tab() {
    open(null);
    out.empty("w:tab").close();
  }

  void lineBreak() {
    open(null);
    out.empty("w:br").close();
  }

  /**
   * A field with its result, so that Word need not work it out.
   *
   * @param code such as {@code PAGE}
   * @param result what it says now
   */
  void field(String code, String result, @Nullable WordCharacter style) {
    beginField(code, style);
    words(result, style);
    endField(style);
  }

  /** The start of a field up to its result, which may be several paragraphs. */
  void beginField(String code, @Nullable WordCharacter style) {
    mark("begin", style);
    open(style);
    out.leaf("w:instrText", " " + code + " ", "xml:space", "preserve").close();
    mark("separate", style);
  }

  /** The end of a field's result. */
  void endField(@Nullable WordCharacter style) {
    mark("end", style);
  }

  private void mark(String type, @Nullable WordCharacter style) {
    open(style);
    out.empty("w:fldChar", "w:fldCharType", type).close();
  }

  /** Gives what {@code content} writes a name. */
  void named(String name, Runnable content) {
    String id = String.valueOf(++bookmarks);
    out.empty("w:bookmarkStart", "w:id", id, "w:name", name);
    content.run();
    out.empty("w:bookmarkEnd", "w:id", id);
  }

  private void open(@Nullable WordCharacter style) {
    out.open("w:r");
    if (style != null) {
      out.open("w:rPr").empty("w:rStyle", "w:val", style.id()).raw(style.inRun()).close();
    }
  }
}
