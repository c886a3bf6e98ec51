package org.nimbench.products.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.document.Block;
import org.nimbench.document.Document;
import org.nimbench.document.Inline;

/** A document as a row of runs, each with what it is, so that two documents can be compared. */
final class DocumentRuns {
  private DocumentRuns() {}

  /** What a run is. */
  enum Kind {
    HEADING,
    TEXT,
    VALUE,
    NOTE,
    /** A figure, a table or a stamp: made from evidence as a whole. */
    FIGURE
  }

  /** A run of words. */
  record Run(Kind kind, String words) {}

  static List<Run> of(Document document) {
    List<Run> runs = new ArrayList<>();
    document.blocks().forEach(block -> add(block, runs));
    return runs;
  }

  /** The same without the appendices, which tell of methods and evidence and not of the area. */
  static List<Run> body(Document document) {
    List<Run> runs = of(document);
    int appendix = 0;
    while (appendix < runs.size()
        && !(runs.get(appendix).kind() == Kind.HEADING
            && runs.get(appendix).words().startsWith("A "))) {
      appendix++;
    }
    return runs.subList(0, appendix);
  }

  /**
   * How many runs of two documents differ, where only live values may.
   *
   * @param live what values were and are, in words, as mentions of figures hold them
   */
  static int changed(List<Run> before, List<Run> after, List<String> live) {
    int changed = 0;
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      Run was = before.get(i);
      Run is = after.get(i);
      assertThat(is.kind()).as("%s became %s", was, is).isEqualTo(was.kind());
      if (!was.equals(is)) {
        changed++;
        boolean isLive =
            is.kind() == Kind.VALUE
                || live.stream().anyMatch(words -> is.words().contains("=" + words + "]"));
        assertThat(isLive).as("%s became %s", was, is).isTrue();
      }
    }
    assertThat(after).hasSameSizeAs(before);
    return changed;
  }

  private static void add(Block block, List<Run> runs) {
    if (block instanceof Block.Heading heading) {
      runs.add(new Run(Kind.HEADING, heading.number() + " " + heading.text()));
    } else if (block instanceof Block.ListBlock list) {
      list.items().forEach(item -> item.forEach(inner -> add(inner, runs)));
    } else if (block instanceof Block.Figure figure) {
      runs.add(new Run(Kind.FIGURE, figure.id()));
    } else if (block instanceof Block.Table table) {
      runs.add(new Run(Kind.FIGURE, table.id()));
    } else if (block instanceof Block.Remark remark) {
      runs.add(new Run(Kind.NOTE, remark.text()));
    } else if (block instanceof Block.Paragraph paragraph) {
      boolean isNote = paragraph.role() == Block.Role.NOTE;
      paragraph.inlines().forEach(inline -> runs.add(run(inline, isNote)));
    }
  }

  private static Run run(Inline inline, boolean isNote) {
    if (isNote && inline instanceof Inline.Text note) {
      return new Run(Kind.NOTE, note.text());
    }
    return inline instanceof Inline.LiveValue value
        ? new Run(Kind.VALUE, value.text())
        : new Run(Kind.TEXT, inline.toString());
  }
}
