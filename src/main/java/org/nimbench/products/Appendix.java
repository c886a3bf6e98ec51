package org.nimbench.products;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.nimbench.document.Block;
import org.nimbench.document.Inline;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;

/** The appendix: what each method did, what to beware of, and the register of the evidence. */
final class Appendix {
  private static final double[] REGISTER_SHARES = {0.12, 0.4, 0.28, 0.08, 0.12};

  private static final String NONE = "–";

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*");

  private final Product product;
  private final Template template;
  private final Predicate<String> isWhole;

  /**
   * The appendix of a product.
   *
   * @param isWhole whether its readers see a figure as it was made: of any other no hash is told,
   *     by which a guess at a hidden number could be tried
   */
  Appendix(Product product, Template template, Predicate<String> isWhole) {
    this.product = product;
    this.template = template;
    this.isWhole = isWhole;
  }

  /** What a method did, and the figures of which that is told. */
  private record Did(String words, List<String> ids) {}

  /**
   * The blocks for evidence in print order; none where there is none.
   *
   * @param level of its headings
   * @param release for whom; the public gets no register
   */
  List<Block> of(List<Evidence> known, int level, Release release) {
    boolean withNotes = !template.isBrief() && !template.isPlain();
    if (known.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    if (withNotes) {
      blocks.add(new Block.Heading("methods", level, "A", Words.text("products.appendix.methods")));
      notes(known, level, template.isLong(), blocks);
    }
    if (release == Release.PUBLIC) {
      return blocks;
    }
    String letter = withNotes ? "B" : "A";
    blocks.add(
        new Block.Heading("register", level, letter, Words.text("products.appendix.register")));
    // Before the rows they explain: after them they would stand alone on a page.
    blocks.add(
        InlineReader.note(
            Words.text(
                "products.appendix.register-use",
                product.organisation(),
                product.period().inSentence())));
    if (template.isLong()) {
      // A short product says so in its control table.
      String made = ControlTable.versions(known);
      blocks.add(InlineReader.note(Words.text("products.appendix.revisions", made)));
    }
    blocks.add(register(known));
    return blocks;
  }

  /**
   * A paragraph for each method note; the same words are not said twice. A long product says what a
   * method did of the first of its figures and names the others, whose numbers stand in their
   * stamps.
   */
  private static void notes(
      List<Evidence> evidence, int level, boolean isLong, List<Block> blocks) {
    Map<String, Did> whose = new LinkedHashMap<>();
    Map<String, List<String>> cautions = new LinkedHashMap<>();
    for (Evidence one : evidence) {
      String did = String.join(" ", one.telling().whatThisDid());
      String key = isLong ? one.recipe().method() : did;
      whose.computeIfAbsent(key, any -> new Did(did, new ArrayList<>())).ids().add(one.id());
      for (String caution : one.telling().cautionsInWords()) {
        String alike = isLong ? NUMBER.matcher(caution).replaceAll("0") : caution;
        cautions.computeIfAbsent(alike, any -> new ArrayList<>()).add(caution);
      }
    }
    whose
        .values()
        .forEach(
            did ->
                blocks.add(isLong ? first(did.words(), did.ids()) : note(did.words(), did.ids())));
    if (!cautions.isEmpty()) {
      blocks.add(
          new Block.Heading("cautions", level + 1, "", Words.text("products.appendix.cautions")));
      List<List<Block>> items = new ArrayList<>();
      cautions.values().forEach(alike -> items.add(List.of(Block.Paragraph.of(caution(alike)))));
      blocks.add(new Block.ListBlock(false, items));
    }
  }

  /** The first of cautions that differ in their numbers only, and that there are others. */
  private static String caution(List<String> alike) {
    long others = alike.stream().distinct().count() - 1;
    return others == 0
        ? alike.get(0)
        : Words.text("products.appendix.cautions.alike", alike.get(0), others);
  }

  /** What a method did, told of its first figure. */
  private static Block first(String words, List<String> ids) {
    if (ids.size() == 1) {
      return note(words, ids);
    }
    List<Inline> inlines = new ArrayList<>();
    inlines.add(new Inline.Reference(ids.get(0)));
    inlines.add(new Inline.Text(Words.text("products.appendix.note.first", words)));
    inlines.addAll(mentions(ids.subList(1, ids.size())));
    inlines.add(new Inline.Text("."));
    return new Block.Paragraph(Block.Role.BODY, inlines);
  }

  private static Block note(String words, List<String> ids) {
    List<Inline> inlines = mentions(ids);
    inlines.add(new Inline.Text(Words.text("products.appendix.note", words)));
    return new Block.Paragraph(Block.Role.BODY, inlines);
  }

  private static List<Inline> mentions(List<String> ids) {
    List<Inline> inlines = new ArrayList<>();
    for (String id : ids) {
      if (!inlines.isEmpty()) {
        inlines.add(new Inline.Text(", "));
      }
      inlines.add(new Inline.Reference(id));
    }
    return inlines;
  }

  private Block.Table register(List<Evidence> evidence) {
    List<List<String>> rows = new ArrayList<>();
    for (Evidence one : evidence) {
      boolean isMade = isWhole.test(one.id());
      rows.add(
          List.of(
              one.id(),
              title(one),
              one.stamp().method(),
              one.stamp().used() == 0 && !isMade ? NONE : Figures.count(one.stamp().used()),
              isMade ? StampLines.hash(one) : NONE));
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

  /** The title without place and period where they are the product's, as the note above says. */
  private String title(Evidence evidence) {
    String title = evidence.telling().title();
    String usual = ", " + product.organisation() + ", " + product.period().inSentence();
    return title.endsWith(usual) ? title.substring(0, title.length() - usual.length()) : title;
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
