package org.nimbench.products;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nimbench.document.Block;
import org.nimbench.document.CellLook;
import org.nimbench.document.Tone;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;

/**
 * The cover and the page of document control of a long product: what it is, for whom and from which
 * data, what the law requires and where that is, and who looked at it when.
 */
final class FrontPages {
  /** Its place among the headings. */
  static final String ID = "document-control";

  private final Product product;
  private final Template template;
  private final Release release;
  private final Instant made;
  private final Map<String, Evidence> evidence;
  private final Front front;

  FrontPages(
      Product product,
      Template template,
      Release release,
      Instant made,
      Map<String, Evidence> evidence,
      Front front) {
    this.product = product;
    this.template = template;
    this.release = release;
    this.made = made;
    this.evidence = evidence;
    this.front = front;
  }

  /** All of it, in print order. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    front.map().ifPresent(map -> blocks.add(new Block.Picture(map)));
    blocks.add(new Block.Facts(coverFacts()));
    blocks.add(new Block.Heading(ID, 1, "", Words.text("products.control.title")));
    blocks.add(ControlTable.whole(product, release, made, evidence, told()));
    if (release == Release.PARTNER) {
      law().ifPresent(blocks::addAll);
      versions(blocks);
    }
    return blocks;
  }

  private List<Block.Labelled> coverFacts() {
    List<Block.Labelled> facts = new ArrayList<>();
    facts.add(
        new Block.Labelled(Words.text("products.control.period"), product.period().inSentence()));
    if (product.span() != null) {
      facts.add(new Block.Labelled(Words.text("products.control.span"), product.span().inWords()));
    }
    facts.add(
        new Block.Labelled(
            Words.text("products.control.status"),
            Words.text(
                "products.control.status.line",
                product.review().state().inWords(),
                ControlTable.version(product))));
    facts.add(
        new Block.Labelled(
            Words.text("products.control.date"), Figures.longDate(ControlTable.day(made))));
    facts.add(
        new Block.Labelled(
            Words.text("products.control.next"),
            Figures.longMonth(ControlTable.nextReview(product))));
    return facts;
  }

  /** Each prescribed content, where it stands, and what the check says of it. */
  private Optional<List<Block>> law() {
    if (template.contents().isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    List<CellLook> looks = new ArrayList<>();
    for (Content content : template.contents()) {
      boolean lacks =
          front.missing().stream().anyMatch(one -> one.statutory().equals(content.letter()));
      looks.add(CellLook.toned(rows.size(), 3, lacks ? Tone.WATCH : Tone.BETTER));
      rows.add(
          List.of(
              "(" + content.letter() + ")",
              content.title(),
              where(content),
              Words.text(lacks ? "products.control.law.open" : "products.control.law.complete")));
    }
    String title = Words.text("products.control.law");
    Block.Table table =
        new Block.Table(
            "control-law",
            "",
            title,
            List.of(
                column("products.control.law.ref", 0.06),
                column("products.control.law.content", 0.58),
                column("products.control.law.where", 0.2),
                column("products.control.law.check", 0.16)),
            rows,
            false,
            List.of(),
            List.of());
    return Optional.of(List.of(heading("law", title), table.withLooks(looks)));
  }

  private String where(Content content) {
    SectionNumbers numbers = new SectionNumbers(template.isLong());
    List<String> found = new ArrayList<>();
    for (Section section : template.printed(product)) {
      SectionNumbers.Place place = numbers.next(section);
      boolean isIts =
          content.sections().contains(section.key())
              || template.section(section.key()).holdsThemes()
                  && content.sections().contains(Content.THEMES);
      if (isIts && place.level() == numbers.top()) {
        found.add(place.number());
      }
    }
    return Words.text(
        "products.control.law.sections", found.size(), DataFacts.inOneSentence(found));
  }

  private void versions(List<Block> blocks) {
    String title = Words.text("products.control.versions");
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            NewProducts.FIRST_VERSION,
            Figures.shortDate(product.created()),
            Words.text("products.control.begun"),
            product.author() == null ? "–" : product.author()));
    for (Review.Step step : product.review().history()) {
      String state = step.state().inWords();
      rows.add(
          List.of(
              step.version(),
              Figures.shortDate(ControlTable.day(step.when())),
              step.note().isEmpty()
                  ? state
                  : Words.text("products.control.step", state, step.note()),
              step.by()));
    }
    blocks.add(heading("versions", title));
    blocks.add(
        new Block.Table(
            "control-versions",
            "",
            title,
            List.of(
                column("products.control.version", 0.12),
                column("products.control.date", 0.16),
                column("products.control.what", 0.47),
                column("products.control.by", 0.25)),
            rows,
            false,
            List.of(),
            List.of()));
  }

  private String told() {
    return front.told().isEmpty()
        ? Words.text("products.control.told.nobody")
        : String.join("; ", front.told());
  }

  private static Block.Heading heading(String key, String words) {
    return new Block.Heading(ID + "-" + key, 2, "", words);
  }

  private static Block.Column column(String key, double share) {
    return new Block.Column(Words.text(key), Block.Align.START, share);
  }
}
