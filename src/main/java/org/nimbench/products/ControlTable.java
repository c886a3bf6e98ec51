package org.nimbench.products;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nimbench.document.Block;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;

/** Document control: what this document is, for whom, and from which state of the data. */
final class ControlTable {
  private static final double LABEL_SHARE = 0.17;

  private static final String NONE = "–";

  private ControlTable() {}

  static Block.Table of(
      Product product, Release release, Instant made, Map<String, Evidence> evidence) {
    List<List<String>> rows = new ArrayList<>();
    row(
        rows,
        Words.text("products.control.reference"),
        product.id().toUpperCase(java.util.Locale.ROOT));
    row(rows, Words.text("products.control.marking"), product.marking().words());
    row(rows, Words.text("products.control.release"), release.name());
    row(rows, Words.text("products.control.version"), version(product));
    if (product.author() != null && release == Release.PARTNER) {
      row(rows, Words.text("products.control.author"), product.author());
    }
    row(rows, Words.text("products.control.subject"), product.subject().subject());
    row(rows, Words.text("products.control.period"), product.period().inSentence());
    row(rows, Words.text("products.control.data"), versions(evidence.values()));
    row(rows, Words.text("products.control.made"), made(made));
    return table(product, rows);
  }

  private static String made(Instant made) {
    return Words.text("products.control.made-with", Figures.shortDate(day(made)), Program.VERSION);
  }

  /**
   * The same for a page of its own: with who looked at it, when the data was taken in, who gets it,
   * and when it is due again.
   *
   * @param told who gets it; for partners only
   */
  static Block.Table whole(
      Product product, Release release, Instant made, Map<String, Evidence> evidence, String told) {
    List<List<String>> rows = new ArrayList<>();
    row(
        rows,
        Words.text("products.control.reference"),
        product.id().toUpperCase(java.util.Locale.ROOT));
    row(rows, Words.text("products.control.marking"), product.marking().words());
    row(rows, Words.text("products.control.release"), release.name());
    row(rows, Words.text("products.control.version"), version(product));
    if (release == Release.PARTNER) {
      row(
          rows,
          Words.text("products.control.author"),
          product.author() == null ? NONE : product.author());
      row(rows, Words.text("products.control.reviewed"), last(product, Review.State.REVIEWED));
      row(rows, Words.text("products.control.approved"), last(product, Review.State.APPROVED));
    }
    row(rows, Words.text("products.control.subject"), product.subject().subject());
    row(rows, Words.text("products.control.period"), product.period().inSentence());
    if (product.span() != null) {
      row(rows, Words.text("products.control.span"), product.span().inWords());
    }
    row(rows, Words.text("products.control.extracts"), extracts(evidence));
    row(rows, Words.text("products.control.made"), made(made));
    row(rows, Words.text("products.control.next"), Figures.longMonth(nextReview(product)));
    if (release == Release.PARTNER) {
      row(rows, Words.text("products.control.told"), told);
    }
    return table(product, rows);
  }

  /** Twelve months after its last month. */
  static YearMonth nextReview(Product product) {
    return product.period().lastMonth().plusMonths(ProductValues.MONTHS_TO_REVIEW);
  }

  /** Who last took a step of review that still stands, and when. */
  private static String last(Product product, Review.State state) {
    return standing(product.review()).stream()
        .filter(step -> step.state() == state)
        .reduce((first, second) -> second)
        .map(
            step ->
                Words.text(
                    "products.control.step.by",
                    step.by(),
                    Figures.shortDate(day(step.when())),
                    step.version()))
        .orElse(Words.text("products.control.nobody"));
  }

  /** The steps since it was last a draft: what was reviewed before that is not what stands now. */
  private static List<Review.Step> standing(Review review) {
    List<Review.Step> history = review.history();
    int from = 0;
    for (int i = 0; i < history.size(); i++) {
      if (history.get(i).state() == Review.State.DRAFT) {
        from = i + 1;
      }
    }
    return history.subList(from, history.size());
  }

  /** Every supplier with the day of its newest extract. */
  private static String extracts(Map<String, Evidence> evidence) {
    Map<String, LocalDate> newest = new TreeMap<>();
    for (Evidence one : evidence.values()) {
      LocalDate asAt = one.stamp().asAt();
      boolean isStatement = one.id().equals(Statement.ID);
      if (asAt != null && !isStatement) {
        newest.merge(one.stamp().source(), asAt, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    List<String> parts = new ArrayList<>();
    newest.forEach(
        (source, day) ->
            parts.add(Words.text("products.control.extract", source, Figures.shortDate(day))));
    return parts.isEmpty() ? NONE : String.join("; ", parts);
  }

  private static Block.Table table(Product product, List<List<String>> rows) {
    return new Block.Table(
        "control",
        "",
        Words.text("products.control.alternative"),
        List.of(
            new Block.Column(Words.text("products.control.item"), Block.Align.START, LABEL_SHARE),
            new Block.Column(product.title(), Block.Align.START, 1 - LABEL_SHARE)),
        rows,
        false,
        List.of(),
        List.of());
  }

  private static void row(List<List<String>> rows, String label, String words) {
    rows.add(List.of(label, words));
  }

  /** The day of a moment on the wall clock in Great Britain. */
  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Program.ZONE);
  }

  /** {@code draft 0.1}, or {@code version 1.0}. */
  static String version(Product product) {
    return product.draft()
        ? Words.text("products.version.draft", product.version())
        : Words.text("products.version.final", product.version());
  }

  /** Every state of data that some evidence was made from, each once. */
  static String versions(Collection<Evidence> evidence) {
    Map<String, Long> newest = new TreeMap<>();
    for (Evidence one : evidence) {
      for (DataVersion version : one.stamp().dataVersions()) {
        if (version.revision() > 0) {
          newest.merge(version.name(), version.revision(), Math::max);
        }
      }
    }
    List<String> parts = new ArrayList<>();
    newest.forEach(
        (name, revision) ->
            parts.add(Words.text("products.control.revision", DataNames.of(name), revision)));
    return parts.isEmpty() ? NONE : String.join("; ", parts);
  }
}
