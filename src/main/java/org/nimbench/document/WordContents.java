package org.nimbench.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes contents and lists of captions into a Word file: real fields, whose results are written
 * out so that they are right before Word ever works them out.
 */
final class WordContents {
  private final WordBody body;
  private final Markup out;
  private final WordRuns runs;

  private WordContents(WordBody body) {
    this.body = body;
    this.out = body.out();
    this.runs = body.runs();
  }

  static void write(Block.Contents contents, boolean newPage, WordBody body) {
    new WordContents(body).contents(contents, newPage);
  }

  static void write(Block.ListOfCaptions list, boolean newPage, WordBody body) {
    new WordContents(body).captions(list, newPage);
  }

  private void contents(Block.Contents contents, boolean newPage) {
    int top = body.labels().topLevel();
    out.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
    out.empty("w:docPartGallery", "w:val", "Table of Contents");
    out.empty("w:docPartUnique").close().close().open("w:sdtContent");
    heading(contents.title(), top == 1 ? Style.CONTENTS_HEADING : Style.LIST_HEADING, newPage);
    StringBuilder levels = new StringBuilder();
    for (int depth = 0; depth < contents.levels(); depth++) {
      String name = Style.ofHeading(top + depth).wordName().replace("heading", "Heading");
      levels.append(depth == 0 ? "" : ",").append(name).append(',').append(depth + 1);
    }
    List<Labels.Entry> entries = body.labels().contents(contents.levels());
    entries("TOC \\h \\z \\t \"" + levels + "\"", entries);
    out.close().close();
  }

  private void captions(Block.ListOfCaptions list, boolean newPage) {
    heading(list.title(), Style.LIST_HEADING, newPage);
    List<Labels.Entry> entries = body.labels().all(list.series());
    if (!entries.isEmpty()) {
      entries("TOC \\h \\z \\c \"" + list.series().word() + "\"", entries);
    }
  }

  private void heading(String title, Style style, boolean newPage) {
    WordParagraph.of(style).newPage(newPage).open(out);
    runs.words(title);
    out.close();
  }

  private void entries(String code, List<Labels.Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      Labels.Entry entry = entries.get(i);
      WordParagraph.of(style(entry)).open(out);
      if (i == 0) {
        runs.beginField(code, null);
      }
      entry(entry);
      if (i == entries.size() - 1) {
        runs.endField(null);
      }
      out.close();
    }
  }

  private Style style(Labels.Entry entry) {
    return entry.isHeading()
        ? Style.ofContents(entry.level() - body.labels().topLevel() + 1)
        : Style.LIST_OF_CAPTIONS;
  }

  private void entry(Labels.Entry entry) {
    boolean heading = entry.isHeading();
    out.open("w:hyperlink", "w:anchor", entry.line(), "w:history", "1");
    if (!entry.label().isEmpty()) {
      @Nullable WordCharacter style =
          heading ? WordCharacter.CONTENTS_NUMBER : WordCharacter.CONTENTS_LABEL;
      runs.words(entry.label(), style);
    }
    runs.tab();
    runs.words(entry.text());
    runs.tab();
    String page = String.valueOf(body.pages().of(entry));
    runs.field("PAGEREF " + entry.line() + " \\h", page, null);
    out.close();
  }
}
