package org.nimbench.products;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nimbench.document.Block;
import org.nimbench.document.Document;
import org.nimbench.document.Inline;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.work.Progress;

/**
 * Lays a product out as a document: title, document control, contents, numbered sections, and an
 * appendix that says how each figure was made.
 */
final class ProductDocument {
  private final Product product;
  private final Template template;
  private final Map<String, Evidence> evidence;
  private final SectionText text;
  private final EvidenceBlocks blocks;
  private final BiFunction<Integer, String, List<Block>> closing;
  private final Additions additions;
  private final Front front;
  private final SharedPage page = new SharedPage();

  /**
   * A document of a product.
   *
   * @param closing its last appendix, by the level and the letter of its heading
   * @param front what the workspace gives its first pages
   */
  ProductDocument(
      Product product,
      Template template,
      LiveValues values,
      Map<String, Evidence> evidence,
      EvidenceBlocks blocks,
      Additions additions,
      BiFunction<Integer, String, List<Block>> closing,
      Front front) {
    this.closing = closing;
    this.front = front;
    this.product = product;
    this.template = template;
    this.evidence = evidence;
    this.text = new SectionText(product, template, values, evidence);
    this.blocks = blocks;
    this.additions = additions;
  }

  /**
   * The document.
   *
   * @param isWhole whether its readers see a figure as it was made, with its hash
   */
  Document document(Release release, Predicate<String> isWhole, Instant made, Progress progress) {
    List<Block> body = new ArrayList<>();
    if (template.isLong()) {
      body.addAll(new FrontPages(product, template, release, made, evidence, front).blocks());
    } else if (!template.isPlain()) {
      body.add(ControlTable.of(product, release, made, evidence));
    }
    if (!template.isBrief() && !template.isPlain()) {
      body.add(
          new Block.Contents(Words.text("products.contents.title"), template.isLong() ? 2 : 1));
    }
    Set<String> placed = text.remarks().placed();
    Remarks remarks = new Remarks();
    SectionNumbers numbers = new SectionNumbers(template.isLong());
    int done = 0;
    List<Section> printed = template.printed(product);
    for (Section section : printed) {
      progress.at(done++, printed.size(), template.heading(product, section));
      progress.check();
      body.addAll(section(numbers.next(section), section, placed, remarks));
    }
    body.addAll(
        new Appendix(product, template, isWhole).of(inPrintOrder(placed), numbers.top(), release));
    body.addAll(Statement.appendix(evidence, blocks, numbers.top(), letterAfter(body)));
    body.addAll(closing.apply(numbers.top(), letterAfter(body)));
    body.addAll(additions.sheet(template, numbers.top(), letterAfter(body)));
    if (template.isLong()) {
      body.add(
          new Block.Heading(
              "captions",
              numbers.top(),
              letterAfter(body),
              Words.text("products.appendix.captions")));
      body.addAll(CaptionLists.of(body));
    }
    boolean shown = product.draft() && release == Release.PARTNER;
    return new Document(
        product.title(),
        subtitle(isWhole),
        Words.text(
            "products.document.summary",
            product.subject().subject(),
            product.organisation(),
            product.period().inSentence(),
            product.type().inWords().toLowerCase(Locale.UK)),
        furniture(release, made),
        made,
        shown ? dated(body, made) : withoutRemarks(body),
        template.isPlain());
  }

  /** What the program itself remarks is of the day of the document. */
  private static List<Block> dated(List<Block> body, Instant made) {
    return body.stream()
        .map(
            block ->
                block instanceof Block.Remark remark && remark.when().equals(Instant.EPOCH)
                    ? new Block.Remark(remark.by(), made, remark.text())
                    : block)
        .toList();
  }

  /** A final product and a public one leave no comment behind. */
  private static List<Block> withoutRemarks(List<Block> body) {
    return body.stream().filter(block -> !(block instanceof Block.Remark)).toList();
  }

  /** The letter of the next appendix. */
  private static String letterAfter(List<Block> body) {
    return body.stream()
        .filter(Block.Heading.class::isInstance)
        .map(block -> ((Block.Heading) block).number())
        .filter(number -> number.matches("[A-Y]"))
        .reduce((first, second) -> second)
        .map(last -> String.valueOf((char) (last.charAt(0) + 1)))
        .orElse("A");
  }

  /** Evidence as a reader meets it: where texts place it, then what no text places. */
  private List<Evidence> inPrintOrder(Set<String> placed) {
    Set<String> order = new LinkedHashSet<>(placed);
    order.addAll(product.evidence());
    return order.stream().filter(evidence::containsKey).map(evidence::get).toList();
  }

  private String subtitle(Predicate<String> isWhole) {
    String about =
        Words.text(
            "products.document.subtitle",
            product.type().inWords(),
            product.subject().subject(),
            product.organisation(),
            product.period().inSentence());
    return Stream.concat(Stream.of(about), counted(isWhole).stream())
        .collect(Collectors.joining("; "));
  }

  /**
   * How many records the product's own period holds, from evidence about all of that period; how
   * many of them have no place may be a small number.
   */
  private Optional<String> counted(Predicate<String> isWhole) {
    return product.evidence().stream()
        .map(evidence::get)
        .filter(one -> one != null && product.period().equals(one.period()))
        .filter(one -> one.recipe().filter().equals(product.subject()))
        .filter(one -> one.result() instanceof Result.Trend)
        .findFirst()
        .filter(one -> isWhole.test(one.id()))
        .map(Evidence::stamp)
        .map(
            stamp ->
                Words.text(
                    "products.document.counted",
                    Figures.count(stamp.n()),
                    Figures.count(stamp.located()),
                    Figures.percent(stamp.shareLocated(), 1)));
  }

  private Document.Furniture furniture(Release release, Instant made) {
    return new Document.Furniture(
        product.organisation(),
        product.marking().words(),
        Words.text(
            "products.document.short-title",
            product.type().inWords(),
            product.id().toUpperCase(Locale.ROOT)),
        Words.text(
            "products.document.release",
            release.name(),
            shortVersion(),
            Figures.shortDate(ControlTable.day(made))));
  }

  /** Beside a long marking there is little room, and the date must not be lost. */
  private String shortVersion() {
    return product.draft()
        ? ControlTable.version(product)
        : Words.text("products.version.foot", product.version());
  }

  private List<Block> section(
      SectionNumbers.Place place, Section section, Set<String> placed, Remarks remarks) {
    Template.Part part = template.section(section.key());
    List<Block> all = new ArrayList<>();
    List<Block> its = new ArrayList<>(text.read(section, place.level(), this::blocks, remarks));
    for (String id : section.evidence()) {
      if (!placed.contains(id)) {
        its.addAll(blocks(new LivePiece.Place(id, "")));
      }
    }
    List<Block> added = new ArrayList<>();
    part.adds().forEach(key -> added.addAll(additions.of(key)));
    if (part.rows() != null) {
      RowBlocks rows =
          new RowBlocks(product, part.rows(), text.context(section, this::blocks, remarks));
      // What the workspace knows stands in place of rows that nobody has filled.
      if (added.isEmpty() || !rows.isUnfilled(section)) {
        its.addAll(rows.of(section, place.level()));
      }
    }
    its.addAll(added);
    if (its.isEmpty() && !part.holdsThemes()) {
      its.add(Block.Paragraph.of(Words.text("products.section.empty")));
    }
    boolean runsOn = runsOn(place, part, its);
    if (template.isLong() && place.isLater()) {
      all.add(new Block.PageBreak(null));
    }
    all.add(
        new Block.Heading(
            section.key(),
            place.level(),
            place.number(),
            template.heading(product, section),
            runsOn));
    section.comments().stream()
        .filter(comment -> !comment.done())
        .forEach(one -> all.add(new Block.Remark(one.by(), one.when(), one.text())));
    StatutoryLine.of(template, section.key()).ifPresent(all::add);
    all.addAll(part.lead() ? withLead(its) : its);
    return all;
  }

  private boolean runsOn(SectionNumbers.Place place, Template.Part part, List<Block> its) {
    if (part.holdsThemes() || place.level() > 1) {
      page.begin();
      return false;
    }
    return page.takes(its);
  }

  private List<Block> blocks(LivePiece.Place place) {
    Evidence one = evidence.get(place.evidence());
    if (one == null) {
      return List.of();
    }
    return place.asTable() ? blocks.numbers(one) : blocks.of(one);
  }

  /** The first paragraph a size larger, if it is plain running text. */
  private static List<Block> withLead(List<Block> blocks) {
    List<Block> changed = new ArrayList<>(blocks);
    if (changed.get(0) instanceof Block.Paragraph first && first.role() == Block.Role.BODY) {
      List<Inline> inlines = first.inlines();
      changed.set(0, new Block.Paragraph(Block.Role.LEAD, inlines));
    }
    return changed;
  }
}
