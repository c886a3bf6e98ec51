package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/**
 * What keeps a product from being written for those it is meant for, before anything is written.
 */
final class ReleaseBlocks {
  private final Workspace workspace;
  private final Shelf shelf;
  private final ProductDocuments documents;
  private final Clearance clearance;
  private final Function<String, CheckReport> check;

  ReleaseBlocks(
      Workspace workspace,
      Shelf shelf,
      ProductDocuments documents,
      Clearance clearance,
      Function<String, CheckReport> check) {
    this.workspace = workspace;
    this.shelf = shelf;
    this.documents = documents;
    this.clearance = clearance;
    this.check = check;
  }

  /** All of them, and how much its readers would not see. */
  ReleaseOutlook of(Product product, Release release, Progress progress) {
    List<ReleaseBlock> blocks = new ArrayList<>(clearance.open(product, release));
    if (!workspace.isWritable()) {
      blocks.add(block(ReleaseBlock.Kind.READ_ONLY, "products.export.read-only"));
    }
    broken(product, release)
        .forEach(
            one ->
                blocks.add(
                    new ReleaseBlock(
                        ReleaseBlock.Kind.CLAIM, one.section(), one.claim(), one.sentence())));
    if (release == Release.PUBLIC) {
      blocks.addAll(neverPublic(product));
      if (product.care() != null) {
        return ReleaseOutlook.of(blocks);
      }
    }
    return documents
        .outlook(product, shelf.printed(product), release, progress)
        .without(
            one ->
                one.kind() == ReleaseBlock.Kind.CLEARANCE
                    && clearance.isCleared(product, one.section(), release))
        .after(blocks);
  }

  private static List<ReleaseBlock> neverPublic(Product product) {
    List<ReleaseBlock> blocks = new ArrayList<>();
    if (product.care() != null) {
      blocks.add(block(ReleaseBlock.Kind.SUBJECT, "products.release.subject"));
    }
    if (product.marking() != Marking.OFFICIAL) {
      blocks.add(
          block(ReleaseBlock.Kind.MARKING, "products.release.marking", product.marking().words()));
    }
    return blocks;
  }

  private static ReleaseBlock block(ReleaseBlock.Kind kind, String code, Object... arguments) {
    return new ReleaseBlock(kind, "", "", Words.text(code, arguments));
  }

  /**
   * Stops a final product, or one for the public, whose sentences claim what the data no longer
   * says; a draft for partners shows it beside them.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) naming the sentences
   */
  void claimsHold(Product product, Release release) {
    List<CheckReport.BrokenClaim> broken = broken(product, release);
    if (!broken.isEmpty()) {
      throw Problem.of(
              ProblemKind.NOT_COMPUTABLE,
              product.draft() ? "products.claim.public" : "products.claim.final",
              product.id(),
              product.title(),
              broken.size(),
              broken.stream()
                  .map(CheckReport.BrokenClaim::sentence)
                  .collect(Collectors.joining(" ")))
          .asException();
    }
  }

  /** Claims that nobody may read as they stand: the public is shown no draft's remarks. */
  private List<CheckReport.BrokenClaim> broken(Product product, Release release) {
    return product.draft() && release == Release.PARTNER
        ? List.of()
        : check.apply(product.id()).broken();
  }
}
