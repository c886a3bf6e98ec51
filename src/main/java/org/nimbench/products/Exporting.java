package org.nimbench.products;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.Document;
import org.nimbench.document.WordTemplate;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Sha256;
import org.nimbench.kernel.Words;
import org.nimbench.products.release.ExportEntry;
import org.nimbench.products.release.ExportedFile;
import org.nimbench.products.release.ReleaseLedger;
import org.nimbench.products.release.ReleasedFigures;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

/**
 * Lets a product out of the workspace: its files, their lines in the log and its entry in the
 * ledger. Where one of these fails there is none of them.
 */
final class Exporting {
  private final Workspace workspace;
  private final Shelf shelf;
  private final ProductDocuments documents;
  private final Clearance clearance;
  private final Clock clock;

  Exporting(
      Workspace workspace,
      Shelf shelf,
      ProductDocuments documents,
      Clearance clearance,
      Clock clock) {
    this.workspace = workspace;
    this.shelf = shelf;
    this.documents = documents;
    this.clearance = clearance;
    this.clock = clock;
  }

  /** Writes the files and keeps what is known of them; sentences for whoever lets them out. */
  List<String> export(String productId, ExportOrder order, Progress progress) {
    Product product = shelf.product(productId);
    SubjectGate.mayLeave(product, order.release(), order.confirmed());
    ProductFiles.checkKnown(order.files());
    WordTemplate look =
        order.template() == null ? null : ProductFiles.template(order.template(), order.files());
    if (!workspace.isWritable()) {
      throw Problem.of(
              ProblemKind.WORKSPACE, "products.export.read-only", workspace.file().toString())
          .asException();
    }
    clearance.check(product, order.release());
    Map<String, Evidence> printed = shelf.printed(product);
    ReleasedProduct released = documents.guarded(product, printed, order.release(), progress);
    clearance.checkTyped(product, released.typed(), order.release());
    ReleasedFigures figures = released.figures();
    ExportEntry entry = entry(product, order, figures.judged().published().id(), printed);
    write(
        documents.of(released, product, printed, order.release(), progress),
        order,
        look,
        files ->
            ReleaseLedger.keep(workspace, figures.judged(), figures.rules(), entry, files, printed),
        progress);
    return told(released, order.release());
  }

  /**
   * What is hidden and why, then what somebody typed: each sentence with the number of a hidden
   * count, and for the public the other numbers, section by section. For partners nothing is said
   * where nothing is hidden.
   */
  private static List<String> told(ReleasedProduct released, Release release) {
    boolean isPublic = release == Release.PUBLIC;
    List<String> told = new ArrayList<>();
    if (isPublic || !released.figures().isWhole()) {
      told.addAll(released.figures().judged().log().inWords());
    }
    if (released.figures().isApart()) {
      told.add(Words.text("products.release.apart"));
    }
    released.typed().stream()
        .filter(ReleasedProduct.Typed::isHidden)
        .forEach(
            one -> told.add(Words.text("products.clearance.typed", one.section(), one.plain())));
    if (isPublic) {
      told.addAll(others(released.typed()));
    }
    return told;
  }

  /** A line for each section that holds typed numbers: as many sentences would not be read. */
  private static List<String> others(List<ReleasedProduct.Typed> typed) {
    Map<String, Set<String>> numbers = new LinkedHashMap<>();
    for (ReleasedProduct.Typed one : typed) {
      if (!one.isHidden()) {
        TypedNumbers.in(one.sentence())
            .forEach(
                number ->
                    numbers
                        .computeIfAbsent(one.section(), section -> new LinkedHashSet<>())
                        .add(Figures.count(number)));
      }
    }
    List<String> told = new ArrayList<>();
    numbers.forEach(
        (section, all) ->
            told.add(
                Words.text("products.clearance.typed.others", section, String.join(", ", all))));
    return told;
  }

  private ExportEntry entry(
      Product product, ExportOrder order, String published, Map<String, Evidence> printed) {
    Map<String, Long> newest = new LinkedHashMap<>();
    Map<String, String> figures = new LinkedHashMap<>();
    printed.forEach(
        (id, one) -> {
          figures.put(id, StampLines.hash(one));
          one.stamp()
              .dataVersions()
              .forEach(version -> newest.merge(version.name(), version.revision(), Math::max));
        });
    List<DataVersion> data = new ArrayList<>();
    newest.forEach((name, revision) -> data.add(new DataVersion(name, revision)));
    return new ExportEntry(
        0,
        clock.instant(),
        order.by(),
        product.id(),
        product.title(),
        product.version(),
        product.marking().words(),
        order.release().name(),
        published,
        "",
        "",
        data,
        figures);
  }

  /** Keeps what is known of files that were written. */
  private interface Keeping {
    void keep(List<ExportedFile> files);
  }

  private static void write(
      Document document,
      ExportOrder order,
      @Nullable WordTemplate look,
      Keeping log,
      Progress progress) {
    try (Outgoing outgoing = new Outgoing()) {
      List<ExportedFile> written = new ArrayList<>();
      for (Path file : order.files()) {
        progress.check();
        outgoing.write(file, () -> ProductFiles.write(document, file, look, progress));
        written.add(new ExportedFile(String.valueOf(file.getFileName()), Sha256.of(file)));
      }
      log.keep(written);
      outgoing.settle();
    }
  }
}
