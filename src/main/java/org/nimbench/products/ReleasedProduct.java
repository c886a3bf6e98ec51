package org.nimbench.products;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.products.release.ReleaseLedger;
import org.nimbench.products.release.ReleasedFigures;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

/**
 * A product as readers of a release may read it: its figures guarded, its texts without what is
 * hidden, for the public no name of a person and no comment. It is laid out as any other, and holds
 * nothing that must not be printed.
 *
 * @param product with its texts rewritten
 * @param figures what may be seen of its figures
 * @param values what stands in for values of its figures
 * @param typed sentences in which somebody typed a number
 * @param before what its words compare it with; empty where they tell of nothing before
 */
record ReleasedProduct(
    Product product,
    ReleasedFigures figures,
    Map<String, Value> values,
    List<Typed> typed,
    Optional<WholeProduct> before) {
  /** Before the id of a figure: what the product before had for the same question. */
  private static final String BEFORE = "before.";

  /**
   * A sentence that holds a number which is not live.
   *
   * @param isHidden whether it is the number of a hidden count of the same section, or may be that
   *     of one: an earlier plan had it, and its figure is not shown to these readers whole
   */
  record Typed(String section, String sentence, boolean isHidden) {
    /** The sentence as it is printed, as far as an earlier plan had it. */
    String plain() {
      return LiveText.unmarked(sentence);
    }

    /** What is to be looked at. */
    String inWords() {
      String key =
          LiveText.holdsSettled(sentence)
              ? "products.release.block.settled"
              : "products.release.block.typed";
      return Words.text(key, plain());
    }
  }

  /**
   * What is to be released.
   *
   * @param printed all its evidence
   * @param before the product whose figures its words tell of besides
   * @param settled values that an earlier plan printed, as they are written → its figure
   */
  record Asked(
      Product product,
      Template template,
      Map<String, Evidence> printed,
      Optional<WholeProduct> before,
      Map<String, Evidence> settled,
      Release release,
      LocalDate day) {
    private ReleasedFigures.Asked figures(
        Workspace workspace, Collection<Evidence> figures, Collection<Evidence> settled) {
      return new ReleasedFigures.Asked(
          ReleaseLedger.next(workspace, product.id()),
          release.readers(),
          day,
          figures,
          Stream.concat(beside().stream(), settled.stream()).toList());
    }

    private Collection<Evidence> settledFigures() {
      Map<String, Evidence> byId = new LinkedHashMap<>();
      settled.values().forEach(one -> byId.put(one.id(), one));
      return byId.values();
    }

    private List<Evidence> beside() {
      return before.stream()
          .flatMap(
              old ->
                  ProductChanges.compared(old, new WholeProduct(product, printed))
                      .entrySet()
                      .stream())
          .map(one -> one.getValue().withId(beforeOf(one.getKey())))
          .toList();
    }
  }

  /**
   * Whether a text holds what an earlier plan printed of a figure that readers may not see whole.
   */
  private static boolean holdsUnknown(String text, Asked asked, ReleasedFigures figures) {
    return LiveText.parse(text).stream()
        .filter(LivePiece.Settled.class::isInstance)
        .anyMatch(piece -> !isSeen(asked.settled().get(piece.written()), figures));
  }

  private static boolean isSeen(@Nullable Evidence figure, ReleasedFigures figures) {
    return figure != null && figures.whole().contains(figure.id());
  }

  /** The id of what the product before had for the same question as a figure. */
  static String beforeOf(String evidence) {
    return BEFORE + evidence;
  }

  /**
   * Guards a product.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) for the public for a profile of a
   *     subject, a product that is marked higher than OFFICIAL and a figure that cannot be guarded;
   *     for everybody for a claim about a hidden number
   */
  static ReleasedProduct of(Workspace workspace, Asked asked, Progress progress) {
    if (asked.release() == Release.PUBLIC) {
      check(asked.product());
    }
    Guarding guarding = guard(workspace, asked, progress);
    guarding.text().checkClaims(asked.product().id());
    List<ReleaseBlock> names = names(asked.product(), guarding.product().figures());
    if (!names.isEmpty()) {
      throw Problem.of(ProblemKind.NOT_COMPUTABLE, "products.release.name", "", names.get(0).find())
          .asException();
    }
    return guarding.product();
  }

  /** A guarded product, and its texts as they were read for that. */
  private record Guarding(ReleasedProduct product, ReleasedText text) {}

  /**
   * What keeps a product from leaving and how much of it is hidden, as far as it can be told.
   *
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  static ReleaseOutlook outlook(Workspace workspace, Asked asked, Progress progress) {
    try {
      Guarding guarding = guard(workspace, asked, progress);
      ReleasedFigures figures = guarding.product().figures();
      List<ReleaseBlock> blocks = new ArrayList<>(guarding.text().claims());
      blocks.addAll(names(asked.product(), figures));
      guarding.product().typed().stream()
          .filter(Typed::isHidden)
          .forEach(
              one ->
                  blocks.add(
                      new ReleaseBlock(
                          ReleaseBlock.Kind.CLEARANCE,
                          one.section(),
                          one.sentence(),
                          one.inWords())));
      return new ReleaseOutlook(
          blocks, figures.hiddenCounts(), figures.leftOut().size(), figures.isApart());
    } catch (ProblemException e) {
      if (e.problem().kind() != ProblemKind.NOT_COMPUTABLE) {
        throw e;
      }
      return ReleaseOutlook.of(
          List.of(new ReleaseBlock(ReleaseBlock.Kind.FIGURE, "", "", e.problem().inOneLine())));
    }
  }

  private static Guarding guard(Workspace workspace, Asked asked, Progress progress) {
    Product product = asked.product();
    Map<String, Evidence> evidence = new LinkedHashMap<>(asked.printed());
    // The statement of quality counts what was refused and corrected, for partners only.
    Evidence statement = evidence.remove(Statement.ID);
    ReleasedFigures figures = figures(workspace, asked, evidence.values(), progress);
    if (statement != null && asked.release() == Release.PUBLIC) {
      evidence.put(Statement.ID, statement);
    }
    ReleasedText text = new ReleasedText(figures, evidence);
    ReleasedSections sections = new ReleasedSections(asked, figures, text);
    List<Section> rewritten = product.sections().stream().map(sections::of).toList();
    List<Typed> typed = new ArrayList<>();
    product.sections().forEach(section -> typed.addAll(typed(section, asked, figures)));
    return new Guarding(
        new ReleasedProduct(
            product.change().sections(rewritten).done(),
            figures,
            text.values(),
            typed,
            asked.before()),
        text);
  }

  /**
   * The figures, and beside them those of settled values. Where these contradict the figures of
   * now, or were made from another state of the data, they are not judged, and their values are
   * known as little as any that somebody typed.
   */
  private static ReleasedFigures figures(
      Workspace workspace, Asked asked, Collection<Evidence> evidence, Progress progress) {
    ReleasedFigures.Asked alone = asked.figures(workspace, evidence, List.of());
    if (asked.settled().isEmpty()) {
      return ReleasedFigures.of(workspace, alone, progress);
    }
    try {
      ReleasedFigures together =
          ReleasedFigures.of(
              workspace, asked.figures(workspace, evidence, asked.settledFigures()), progress);
      return together.isApart() ? ReleasedFigures.of(workspace, alone, progress) : together;
    } catch (ProblemException e) {
      if (e.problem().kind() != ProblemKind.NOT_COMPUTABLE) {
        throw e;
      }
      return ReleasedFigures.of(workspace, alone, progress);
    }
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

  private static List<Typed> typed(Section section, Asked asked, ReleasedFigures figures) {
    Set<Long> hidden = new HashSet<>();
    namedIn(section).forEach(id -> hidden.addAll(figures.secrets().getOrDefault(id, Set.of())));
    return TypedNumbers.sentences(asked.product(), section, asked.template(), asked.release())
        .stream()
        .map(
            sentence ->
                new Typed(
                    section.key(),
                    sentence,
                    holdsUnknown(sentence, asked, figures)
                        || !Collections.disjoint(hidden, TypedNumbers.in(sentence))))
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
        named.add(print.owner());
      } else if (piece instanceof LivePiece.Mention mention) {
        named.add(ReleasedText.owner(mention.target()));
      } else if (piece instanceof LivePiece.Held held) {
        named.add(LiveText.owner(held.claim().left()));
        named.add(LiveText.owner(held.claim().right()));
      }
    }
  }

  /** Names on the cover and in headings that hold the number of a hidden count. */
  private static List<ReleaseBlock> names(Product product, ReleasedFigures figures) {
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
}
