package org.nimbench.products;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
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
 * @param typed sentences in which somebody typed a number
 */
record PublicProduct(
    Product product, PublicFigures figures, Map<String, Value> values, List<Typed> typed) {
  /**
   * A sentence that holds a number which is not live.
   *
   * @param isHidden whether it is the number of a hidden count of the same section
   */
  record Typed(String section, String sentence, boolean isHidden) {}

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
    List<ReleaseBlock> names = names(product, guarding.product().figures());
    if (!names.isEmpty()) {
      throw Problem.of(ProblemKind.NOT_COMPUTABLE, "products.release.name", "", names.get(0).find())
          .asException();
    }
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
      Guarding guarding = guard(workspace, template, product, printed, day, progress);
      List<ReleaseBlock> blocks = new ArrayList<>(guarding.text().claims());
      blocks.addAll(names(product, guarding.product().figures()));
      guarding.product().typed().stream()
          .filter(Typed::isHidden)
          .forEach(
              one ->
                  blocks.add(
                      new ReleaseBlock(
                          ReleaseBlock.Kind.CLEARANCE,
                          one.section(),
                          one.sentence(),
                          Words.text("products.release.block.typed", one.sentence()))));
      return blocks;
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
    List<Typed> typed = new ArrayList<>();
    for (Section section : product.sections()) {
      sections.add(section(section, template, figures, text, placed));
      typed.addAll(typed(section, template, figures));
    }
    return new Guarding(
        new PublicProduct(
            product.change().sections(sections).done(), figures, text.values(), typed),
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

  private static List<Typed> typed(Section section, Template template, PublicFigures figures) {
    Set<Long> hidden = new HashSet<>();
    namedIn(section).forEach(id -> hidden.addAll(figures.secrets().getOrDefault(id, Set.of())));
    return TypedNumbers.sentences(section, TemplateLines.of(template, section.key())).stream()
        .map(
            sentence ->
                new Typed(
                    section.key(),
                    sentence,
                    !Collections.disjoint(hidden, TypedNumbers.in(sentence))))
        .toList();
  }

  /** Figures that stand in a section, or that its text or a row of it names. */
  private static Set<String> namedIn(Section section) {
    Set<String> named = new TreeSet<>(section.evidence());
    read(section.text(), named);
    for (Map<String, String> row : section.rows()) {
      named.addAll(row.values());
      row.values().forEach(cell -> read(cell, named));
    }
    return named;
  }

  private static void read(String text, Set<String> named) {
    for (LivePiece piece : LiveText.parse(text)) {
      if (piece instanceof LivePiece.Place place) {
        named.add(place.evidence());
      } else if (piece instanceof LivePiece.Print print) {
        named.add(owner(print.name()));
      } else if (piece instanceof LivePiece.Mention mention) {
        named.add(PublicText.owner(mention.target()));
      } else if (piece instanceof LivePiece.Held held) {
        named.add(owner(held.claim().left()));
        named.add(owner(held.claim().right()));
      }
    }
  }

  private static String owner(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Names on the cover and in headings that hold the number of a hidden count. */
  private static List<ReleaseBlock> names(Product product, PublicFigures figures) {
    Set<Long> hidden = new HashSet<>();
    figures.secrets().values().forEach(hidden::addAll);
    return Stream.concat(Stream.of(product.title()), product.themes().stream().map(Theme::name))
        .filter(name -> !Collections.disjoint(hidden, TypedNumbers.in(name)))
        .map(
            name ->
                new ReleaseBlock(
                    ReleaseBlock.Kind.CLAIM, "", name, Words.text("products.release.name", name)))
        .toList();
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
    TemplateLines lines = TemplateLines.of(template, section.key());
    StringBuilder words = new StringBuilder(text.of(section.text(), section.key(), lines));
    for (String id : section.evidence()) {
      if (figures.leftOut().containsKey(id) && !placed.contains(id)) {
        words.append("\n\n").append(text.leftOut(id));
      }
    }
    RowTable table = template.section(section.key()).rows();
    List<Map<String, String>> rows =
        section.rows().stream()
            .map(row -> row(row, table, figures, cell -> text.of(cell, section.key(), lines)))
            .toList();
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
      PublicFigures figures,
      UnaryOperator<String> text) {
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
          cells.put(key, isGone ? "" : text.apply(cell));
        });
    return cells;
  }
}
