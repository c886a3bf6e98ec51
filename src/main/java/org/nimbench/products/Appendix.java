package org.nimbench.products;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nimbench.document.Block;
import org.nimbench.document.Inline;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;

/** The appendix: what each method did, what to beware of, and the register of the evidence. */
final class Appendix {
  private static final double[] REGISTER_SHARES = {0.13, 0.34, 0.30, 0.10, 0.13};

  private Appendix() {}

  /**
   * The blocks for evidence in print order; none where there is none.
   *
   * @param level of its headings
   * @param withNotes whether each method is described before the register
   * @param release for whom; the public gets no register, whose hashes would confirm a guess
   */
  static List<Block> of(List<Evidence> known, int level, boolean withNotes, Release release) {
    if (known.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    if (withNotes) {
      blocks.add(new Block.Heading("methods", level, "A", Words.text("products.appendix.methods")));
      notes(known, level, blocks);
    }
    if (release == Release.PUBLIC) {
      return blocks;
    }
    String letter = withNotes ? "B" : "A";
    blocks.add(
        new Block.Heading("register", level, letter, Words.text("products.appendix.register")));
    blocks.add(register(known));
    blocks.add(InlineReader.note(Words.text("products.appendix.register-use")));
    return blocks;
  }

  /** A paragraph for each method note; the same words are not said twice. */
  private static void notes(List<Evidence> evidence, int level, List<Block> blocks) {
    Map<String, List<String>> whose = new LinkedHashMap<>();
    Set<String> cautions = new LinkedHashSet<>();
    for (Evidence one : evidence) {
      String words = String.join(" ", one.telling().whatThisDid());
      whose.computeIfAbsent(words, key -> new ArrayList<>()).add(one.id());
      cautions.addAll(one.telling().cautions());
    }
    whose.forEach((words, ids) -> blocks.add(note(words, ids)));
    if (!cautions.isEmpty()) {
      blocks.add(
          new Block.Heading("cautions", level + 1, "", Words.text("products.appendix.cautions")));
      List<List<Block>> items = new ArrayList<>();
      cautions.forEach(words -> items.add(List.of(Block.Paragraph.of(words))));
      blocks.add(new Block.ListBlock(false, items));
    }
  }

  private static Block note(String words, List<String> ids) {
    List<Inline> inlines = new ArrayList<>();
    for (String id : ids) {
      if (!inlines.isEmpty()) {
        inlines.add(new Inline.Text(", "));
      }
      inlines.add(new Inline.Reference(id));
    }
    inlines.add(new Inline.Text(Words.text("products.appendix.note", words)));
    return new Block.Paragraph(Block.Role.BODY, inlines);
  }

  private static Block.Table register(List<Evidence> evidence) {
    List<List<String>> rows = new ArrayList<>();
    for (Evidence one : evidence) {
      rows.add(
          List.of(
              one.id(),
              one.telling().title(),
              one.stamp().method(),
              Figures.count(one.stamp().used()),
              StampLines.hash(one)));
    }
    return new Block.Table(
        "register-of-evidence",
        "",
        Words.text("products.appendix.register-alternative"),
        columns(),
        rows,
        false,
        List.of(),
        List.of());
  }

  private static List<Block.Column> columns() {
    List<String> headings =
        List.of(
            Words.text("products.register.id"),
            Words.text("products.register.shows"),
            Words.text("products.register.method"),
            Words.text("products.register.used"),
            Words.text("products.register.hash"));
    List<Block.Column> columns = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Block.Align align = i == 3 ? Block.Align.END : Block.Align.START;
      columns.add(new Block.Column(headings.get(i), align, REGISTER_SHARES[i]));
    }
    return columns;
  }
}
