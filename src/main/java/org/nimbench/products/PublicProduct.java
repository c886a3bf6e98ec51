package org.nimbench.products;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.products.release.PublicFigures;
import org.nimbench.products.release.ReleaseLedger;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

/**
 * A product as the public may read it: its figures guarded, its texts without what is hidden, no
 * name of a person. It is laid out as any other, and holds nothing that must not be printed.
 *
 * @param product with its texts rewritten
 * @param figures what may be seen of its figures
 * @param values what stands in for values of its figures
 */
record PublicProduct(Product product, PublicFigures figures, Map<String, Value> values) {
  /**
   * Guards a product.
   *
   * @param printed all its evidence
   * @throws org.nimbench.kernel.ProblemException (not computable) for a profile of a subject, a
   *     product that is marked higher than OFFICIAL, a figure that cannot be guarded, or a claim
   *     about a hidden number
   */
  static PublicProduct of(
      Workspace workspace,
      Template template,
      Product product,
      Map<String, Evidence> printed,
      LocalDate day,
      Progress progress) {
    check(product);
    Guarding guarding = guard(workspace, template, product, printed, day, progress);
    guarding.text().checkClaims(product.id());
    return guarding.product();
  }

  /** A guarded product, and its texts as they were read for that. */
  private record Guarding(PublicProduct product, PublicText text) {}

  /**
   * What keeps a product from being published, as far as it can be told; empty where nothing does.
   *
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  static List<ReleaseBlock> blocks(
      Workspace workspace,
      Template template,
      Product product,
      Map<String, Evidence> printed,
      LocalDate day,
      Progress progress) {
    try {
      return guard(workspace, template, product, printed, day, progress).text().claims();
    } catch (ProblemException e) {
      if (e.problem().kind() != ProblemKind.NOT_COMPUTABLE) {
        throw e;
      }
      return List.of(new ReleaseBlock(ReleaseBlock.Kind.FIGURE, "", "", e.problem().inOneLine()));
    }
  }

  private static Guarding guard(
      Workspace workspace,
      Template template,
      Product product,
      Map<String, Evidence> printed,
      LocalDate day,
      Progress progress) {
    Map<String, Evidence> evidence = new LinkedHashMap<>(printed);
    // The statement of quality counts what was refused and corrected, for partners only.
    Evidence statement = evidence.remove(Statement.ID);
    PublicFigures figures =
        PublicFigures.of(
            workspace,
            ReleaseLedger.next(workspace, product.id()),
            day,
            evidence.values(),
            progress);
    if (statement != null) {
      evidence.put(Statement.ID, statement);
    }
    PublicText text = new PublicText(figures, evidence);
    Set<String> placed = new TreeSet<>();
    product.sections().forEach(section -> placed.addAll(placedIn(section.text())));
    List<Section> sections = new ArrayList<>();
    for (Section section : product.sections()) {
      sections.add(section(section, template, figures, text, placed));
    }
    return new Guarding(
        new PublicProduct(product.change().sections(sections).done(), figures, text.values()),
        text);
  }

  private static void check(Product product) {
    if (product.care() != null) {
      throw Problem.of(ProblemKind.NOT_COMPUTABLE, "products.release.subject", product.id())
          .asException();
    }
    if (product.marking() != Marking.OFFICIAL) {
      throw Problem.of(
              ProblemKind.NOT_COMPUTABLE,
              "products.release.marking",
              product.id(),
              product.marking().words())
          .asException();
    }
  }

  private static List<String> placedIn(String text) {
    List<String> placed = new ArrayList<>();
    for (LivePiece piece : LiveText.parse(text)) {
      if (piece instanceof LivePiece.Place place) {
        placed.add(place.evidence());
      }
    }
    return placed;
  }

  private static Section section(
      Section section,
      Template template,
      PublicFigures figures,
      PublicText text,
      Set<String> placed) {
    StringBuilder words = new StringBuilder(text.of(section.text(), section.key()));
    for (String id : section.evidence()) {
      if (figures.leftOut().containsKey(id) && !placed.contains(id)) {
        words.append("\n\n").append(text.leftOut(id));
      }
    }
    RowTable table = template.section(section.key()).rows();
    List<Map<String, String>> rows =
        section.rows().stream().map(row -> row(row, table, section.key(), figures, text)).toList();
    return section
        .withSameAuthor(words.toString().strip())
        .withAllEvidence(
            section.evidence().stream().filter(figures.evidence()::containsKey).toList())
        .withSameRows(rows)
        .withComments(List.of());
  }

  /** A row without names of people and without figures that are left out. */
  private static Map<String, String> row(
      Map<String, String> row,
      @Nullable RowTable table,
      String section,
      PublicFigures figures,
      PublicText text) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.forEach(
        (key, cell) -> {
          RowTable.Kind kind =
              table == null
                  ? RowTable.Kind.TEXT
                  : table.column(key).map(RowTable.Column::kind).orElse(RowTable.Kind.TEXT);
          boolean isGone =
              kind == RowTable.Kind.PERSON
                  || (kind == RowTable.Kind.EVIDENCE && figures.leftOut().containsKey(cell));
          cells.put(key, isGone ? "" : text.of(cell, section));
        });
    return cells;
  }
}
