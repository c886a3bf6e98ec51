package org.nimbench.products;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.document.Block;
import org.nimbench.document.Document;
import org.nimbench.document.Mentions;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.Words;
import org.nimbench.picture.CoverMap;
import org.nimbench.products.release.MovedPlaces;
import org.nimbench.products.release.ReleasedFigures;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.supply.Authority;
import org.nimbench.supply.Supply;
import org.nimbench.work.Progress;

/** Sets products as documents, and reads their texts while they are written. */
final class ProductDocuments {
  private static final double COVER_WIDTH = 160;
  private static final double COVER_HEIGHT = 100;

  private final Workspace workspace;
  private final Shelf shelf;
  private final Clock clock;
  private final ProductDrawings drawings;
  private final Predicate<Evidence> isStale;
  private final Templates templates;

  /** Documents of a workspace, dated by {@code clock}. */
  ProductDocuments(
      Workspace workspace,
      Shelf shelf,
      Clock clock,
      ProductDrawings drawings,
      Predicate<Evidence> isStale,
      Templates templates) {
    this.workspace = workspace;
    this.shelf = shelf;
    this.clock = clock;
    this.drawings = drawings;
    this.isStale = isStale;
    this.templates = templates;
  }

  /**
   * The analyst's own view: every number, laid out as for partners, with words that are still being
   * typed.
   *
   * @param typed texts by key of their section, in place of those that are kept
   */
  Document preview(
      Product stored,
      Map<String, String> typed,
      Map<String, Evidence> evidence,
      Progress progress) {
    Product product = typed(stored, typed);
    EvidenceBlocks blocks =
        new EvidenceBlocks(
            one -> drawings.onPage(one, product, setting(product, one)),
            drawings::scene,
            one -> Standing.of(product, one, isStale).note(product, one),
            one -> setting(product, one),
            EvidenceBlocks.AS_MADE);
    LiveValues values = values(product, evidence);
    return new ProductDocument(
            product,
            templates.of(product.type()),
            values,
            evidence,
            blocks,
            additions(product, evidence, values, () -> before(product), id -> true),
            (level, letter) ->
                DisclosureAppendix.moved(
                    MovedPlaces.of(workspace, evidence.values()), level, letter),
            front(product, evidence))
        .document(Release.PARTNER, id -> true, clock.instant(), progress);
  }

  private Setting setting(Product product, Evidence evidence) {
    return Setting.of(templates.of(product.type()), product, evidence);
  }

  /**
   * A product as readers of a release may read it.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) where that cannot be proved
   */
  ReleasedProduct guarded(
      Product product, Map<String, Evidence> evidence, Release release, Progress progress) {
    return ReleasedProduct.of(workspace, asked(product, evidence, release), progress);
  }

  /** What keeps the figures and sentences of a product from leaving, and what is hidden of it. */
  ReleaseOutlook outlook(
      Product product, Map<String, Evidence> evidence, Release release, Progress progress) {
    return ReleasedProduct.outlook(workspace, asked(product, evidence, release), progress);
  }

  private ReleasedProduct.Asked asked(
      Product product, Map<String, Evidence> evidence, Release release) {
    boolean tellsOfBefore =
        release == Release.PARTNER && templates.of(product.type()).adds(Additions.CHANGES);
    return new ReleasedProduct.Asked(
        product,
        templates.of(product.type()),
        evidence,
        tellsOfBefore ? before(product) : Optional.empty(),
        release == Release.PARTNER ? SettledFigures.of(product, shelf) : Map.of(),
        release,
        ControlTable.day(clock.instant()));
  }

  /**
   * The document of a product for the readers of a release.
   *
   * @param made the product before anything was hidden
   * @param evidence all its evidence, as it was made
   */
  Document of(
      ReleasedProduct released,
      Product made,
      Map<String, Evidence> evidence,
      Release release,
      Progress progress) {
    Product product = released.product();
    ReleasedFigures figures = released.figures();
    boolean isPublic = release == Release.PUBLIC;
    Map<String, Evidence> shown = new LinkedHashMap<>(figures.evidence());
    Evidence statement = evidence.get(Statement.ID);
    if (statement != null && !isPublic) {
      shown.put(Statement.ID, statement);
    }
    Predicate<String> isWhole =
        id -> figures.whole().contains(id) || (id.equals(Statement.ID) && !isPublic);
    EvidenceBlocks blocks =
        new EvidenceBlocks(
            one -> drawings.onPage(one, product, setting(product, one)),
            drawings::scene,
            one -> Standing.of(product, one, isStale).note(product, one),
            one -> setting(product, one),
            new EvidenceBlocks.Readers(isWhole, isPublic, figures.pictures()));
    LiveValues values = values(product, shown).with(released.values());
    return new ProductDocument(
            product,
            templates.of(product.type()),
            values,
            shown,
            blocks,
            isPublic
                // Scores with their reasons and what changed are told in words that nothing guards.
                ? new Additions(
                    List.of(),
                    PriorityFacts.NONE,
                    List::of,
                    () -> FactPanels.of(product, shown, values))
                : additions(made, evidence, values, released::before, isWhole),
            (level, letter) -> appendix(figures, evidence, level, letter),
            isPublic ? new Front(coverMap(product), List.of(), List.of()) : front(made, evidence))
        .document(release, isWhole, clock.instant(), progress);
  }

  private List<Block> appendix(
      ReleasedFigures figures, Map<String, Evidence> evidence, int level, String letter) {
    return figures.rules().forWhom() == ReleaseClass.PUBLIC
        ? DisclosureAppendix.forPublic(figures, level, letter)
        : DisclosureAppendix.forPartners(
            figures, MovedPlaces.of(workspace, evidence.values()), level, letter);
  }

  private static Product typed(Product product, Map<String, String> typed) {
    Product changed = product;
    for (Map.Entry<String, String> text : typed.entrySet()) {
      changed = changed.with(text.getKey(), section -> section.withText(text.getValue().strip()));
    }
    return changed;
  }

  /**
   * What the workspace adds.
   *
   * @param before the product that it continues, asked for where changes are told
   * @param isWhole which figures may be told of
   */
  private Additions additions(
      Product product,
      Map<String, Evidence> evidence,
      LiveValues values,
      Supplier<Optional<WholeProduct>> before,
      Predicate<String> isWhole) {
    return new Additions(
        new Supply(workspace).register().consultations(),
        Facts.priorities(workspace, clock, product),
        () -> changes(before.get(), product, evidence, isWhole),
        () -> FactPanels.of(product, evidence, values));
  }

  /** What the workspace gives the first pages of a long product; nothing for any other. */
  private Front front(Product product, Map<String, Evidence> evidence) {
    Template template = templates.of(product.type());
    if (!template.isLong()) {
      return Front.NONE;
    }
    CheckReport report =
        Check.of(
            product,
            template,
            values(product, evidence),
            evidence,
            isStale,
            Facts.priorities(workspace, clock, product));
    List<String> told =
        new Supply(workspace)
            .register().authorities().stream()
                .filter(one -> one.member().holdsOn(ControlTable.day(clock.instant())))
                .map(Authority::name)
                .toList();
    return new Front(coverMap(product), report.missing(), told);
  }

  private Optional<Drawing> coverMap(Product product) {
    return templates.of(product.type()).isLong()
        ? Facts.areas(workspace)
            .map(areas -> CoverMap.of(areas, COVER_WIDTH, COVER_HEIGHT, product.organisation()))
        : Optional.empty();
  }

  /** What changed since the product before; nothing where it continues none that is kept. */
  private List<Block> changes(
      Optional<WholeProduct> before,
      Product product,
      Map<String, Evidence> evidence,
      Predicate<String> isWhole) {
    return before
        .map(
            old ->
                ChangeBlocks.of(
                    ProductChanges.of(
                            old,
                            new WholeProduct(product, evidence),
                            set -> workspace.coverage(set).months())
                        .of(id -> isWhole.test(id) && isWhole.test(ReleasedProduct.beforeOf(id)))))
        .orElse(List.of());
  }

  /** The product that a product continues, if it is kept. */
  private Optional<WholeProduct> before(Product product) {
    Previous previous = product.previous();
    return previous == null || !shelf.has(previous.id())
        ? Optional.empty()
        : Optional.of(shelf.whole(previous.id()));
  }

  private LiveValues values(Product product, Map<String, Evidence> evidence) {
    return LiveValues.of(product, Facts.of(workspace, product), evidence);
  }

  /** Reads the texts of a product; a snapshot of its values now. */
  TextReader reader(Product product, Map<String, Evidence> evidence) {
    EvidenceBlocks places =
        new EvidenceBlocks(
            ProductDrawings::placeholder,
            drawings::scene,
            one -> Optional.empty(),
            one -> setting(product, one),
            EvidenceBlocks.AS_MADE);
    LiveValues values = values(product, evidence);
    Document document =
        new ProductDocument(
                product,
                templates.of(product.type()),
                values,
                evidence,
                places,
                additions(product, evidence, values, () -> before(product), id -> true),
                (level, letter) -> List.of(),
                Front.NONE)
            .document(Release.PARTNER, id -> true, clock.instant(), Progress.SILENT);
    Map<String, String> titles = new LinkedHashMap<>();
    evidence.forEach((id, one) -> titles.put(id, one.telling().title()));
    titles.put("product", product.title());
    titles.put("data", Words.text("products.values.data"));
    Set<String> stale =
        evidence.values().stream()
            .filter(one -> Standing.of(product, one, isStale).isOutOfDate())
            .map(Evidence::id)
            .collect(Collectors.toUnmodifiableSet());
    return new TextReader(values, Mentions.of(document), titles, stale);
  }
}
