package org.nimbench.products;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.EvidenceJson;

/** Where products and their evidence are kept in a workspace. */
final class Shelf {
  private static final String PRODUCT = "product";
  private static final String EVIDENCE = "evidence";

  private final Workspace workspace;

  Shelf(Workspace workspace) {
    this.workspace = workspace;
  }

  /** All products, in order of id. */
  List<Product> products() {
    return workspace.documents(PRODUCT).stream()
        .map(kept -> ProductJson.read(kept.json(), kept.id()))
        .toList();
  }

  /**
   * One product.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if there is none with this id
   */
  Product product(String id) {
    return workspace
        .document(PRODUCT, id)
        .map(kept -> ProductJson.read(kept.json(), kept.id()))
        .orElseThrow(
            () ->
                Problem.of(ProblemKind.USAGE, "products.product.unknown", id, workspace.name())
                    .asException());
  }

  /** A product's evidence by id, in the order of its sections. */
  Map<String, Evidence> evidence(Product product) {
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    for (String id : product.evidence()) {
      workspace
          .document(EVIDENCE, place(product, id))
          .ifPresent(kept -> evidence.put(id, EvidenceJson.read(kept.json(), kept.id())));
    }
    return evidence;
  }

  /**
   * Keeps a product and some of its evidence in one transaction.
   *
   * @param command for the audit trail
   */
  void keep(String command, Product product, Map<String, Evidence> evidence) {
    workspace.write(
        command,
        transaction -> {
          transaction.putDocument(
              new StoredDocument(PRODUCT, product.id(), ProductJson.write(product)));
          evidence.forEach(
              (id, one) ->
                  transaction.putDocument(
                      new StoredDocument(EVIDENCE, place(product, id), EvidenceJson.write(one))));
          transaction.tell("product", product.id());
          return product;
        });
  }

  private static String place(Product product, String evidence) {
    return product.id() + "/" + evidence;
  }
}
