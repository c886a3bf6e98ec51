package org.nimbench.products;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nimbench.document.Block;
import org.nimbench.document.Document;
import org.nimbench.document.Mentions;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.Words;
import org.nimbench.picture.CoverMap;
import org.nimbench.products.release.PartnerNotes;
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
   * The document a product would make if words that are still being typed stood in it.
   *
   * @param typed texts by key of their section, in place of those that are kept
   */
  Document of(
      Product stored,
      Map<String, String> typed,
      Map<String, Evidence> evidence,
      Release release,
      Progress progress) {
    Product product = typed(stored, typed);
    if (release == Release.PUBLIC) {
      return of(guarded(product, evidence, progress), progress);
    }
    EvidenceBlocks blocks =
        new EvidenceBlocks(
            one -> drawings.onPage(one, product, setting(product, one)),
            drawings::scene,
            one -> Standing.of(product, one, isStale).note(product, one),
            one -> setting(product, one),
            Release.PARTNER,
            Map.of());
    PartnerNotes notes = PartnerNotes.of(workspace, evidence.values(), progress);
    return layout(
            product,
            evidence,
            blocks,
            (level, letter) -> PartnerAppendix.of(notes, level, letter),
            front(product, evidence))
        .document(release, clock.instant(), progress);
  }

  private Setting setting(Product product, Evidence evidence) {
    return Setting.of(templates.of(product.type()), product, evidence);
  }

  /**
   * A product as the public may read it.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) where that cannot be proved
   */
  PublicProduct guarded(Product product, Map<String, Evidence> evidence, Progress progress) {
    return PublicProduct.of(
        workspace,
        templates.of(product.type()),
        product,
        evidence,
        ControlTable.day(clock.instant()),
        progress);
  }

  /** The document of a product for the public. */
  Document of(PublicProduct released, Progress progress) {
    Product product = released.product();
    Map<String, Evidence> evidence = released.figures().evidence();
    EvidenceBlocks blocks =
        new EvidenceBlocks(
            one -> drawings.onPage(one, product, setting(product, one)),
            drawings::scene,
            one -> Standing.of(product, one, isStale).note(product, one),
            one -> setting(product, one),
            Release.PUBLIC,
            released.figures().pictures());
    return new ProductDocument(
            product,
            templates.of(product.type()),
            values(product, evidence).with(released.values()),
            evidence,
            blocks,
            // Scores with their reasons and what changed are told in words that nothing guards.
            new Additions(
                List.of(),
                PriorityFacts.NONE,
                List::of,
                () ->
                    FactPanels.of(
                        product, evidence, values(product, evidence).with(released.values()))),
            (level, letter) -> DisclosureAppendix.of(released.figures(), level, letter),
            new Front(coverMap(product), List.of(), List.of()))
        .document(Release.PUBLIC, clock.instant(), progress);
  }

  /** What keeps the figures and sentences of a product from being published. */
  List<ReleaseBlock> blocks(Product product, Map<String, Evidence> evidence, Progress progress) {
    return PublicProduct.blocks(
        workspace,
        templates.of(product.type()),
        product,
        evidence,
        ControlTable.day(clock.instant()),
        progress);
  }

  private static Product typed(Product product, Map<String, String> typed) {
    Product changed = product;
    for (Map.Entry<String, String> text : typed.entrySet()) {
      changed = changed.with(text.getKey(), section -> section.withText(text.getValue().strip()));
    }
    return changed;
  }

  private ProductDocument layout(
      Product product,
      Map<String, Evidence> evidence,
      EvidenceBlocks blocks,
      BiFunction<Integer, String, List<Block>> closing,
      Front front) {
    LiveValues values = values(product, evidence);
    return new ProductDocument(
        product,
        templates.of(product.type()),
        values,
        evidence,
        blocks,
        new Additions(
            new Supply(workspace).register().consultations(),
            Facts.priorities(workspace, clock, product),
            () -> changes(product, evidence),
            () -> FactPanels.of(product, evidence, values)),
        closing,
        front);
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
  private List<Block> changes(Product product, Map<String, Evidence> evidence) {
    Previous previous = product.previous();
    return previous == null || !shelf.has(previous.id())
        ? List.of()
        : ChangeBlocks.of(
            ProductChanges.of(
                shelf.whole(previous.id()),
                new WholeProduct(product, evidence),
                set -> workspace.coverage(set).months()));
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
            Release.PARTNER,
            Map.of());
    Document document =
        layout(product, evidence, places, (level, letter) -> List.of(), Front.NONE)
            .document(Release.PARTNER, clock.instant(), Progress.SILENT);
    Map<String, String> titles = new LinkedHashMap<>();
    evidence.forEach((id, one) -> titles.put(id, one.telling().title()));
    titles.put("product", product.title());
    titles.put("data", Words.text("products.values.data"));
    Set<String> stale =
        evidence.values().stream()
            .filter(one -> Standing.of(product, one, isStale).isOutOfDate())
            .map(Evidence::id)
            .collect(Collectors.toUnmodifiableSet());
    return new TextReader(values(product, evidence), Mentions.of(document), titles, stale);
  }
}
