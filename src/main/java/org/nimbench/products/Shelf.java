package org.nimbench.products;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.EvidenceJson;
import org.nimbench.study.EvidenceSource;

/** Where products and their evidence are kept in a workspace. */
final class Shelf {
  private static final String PRODUCT = "product";
  private static final String EVIDENCE = "evidence";

  private final Workspace workspace;
  private final Map<String, Read> memory = new ConcurrentHashMap<>();

  /** What a document held when it was read last; large values are unpacked once. */
  private record Read(String json, Evidence evidence) {}

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
          .ifPresent(kept -> evidence.put(id, read(kept)));
    }
    return evidence;
  }

  /** What each figure of a product was made from, in the order of its sections. */
  List<EvidenceSource> sources(Product product) {
    return product.evidence().stream()
        .flatMap(id -> workspace.document(EVIDENCE, place(product, id)).stream())
        .map(kept -> EvidenceJson.source(kept.json(), kept.id()))
        .toList();
  }

  /** Evidence of a whole product that stands in its sections, in their order. */
  static Map<String, Evidence> placed(WholeProduct whole) {
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    for (String id : whole.product().evidence()) {
      Evidence one = whole.evidence().get(id);
      if (one != null) {
        evidence.put(id, one);
      }
    }
    return evidence;
  }

  /** What a document of a product is made from: its evidence, and its statement of quality. */
  Map<String, Evidence> printed(Product product) {
    Map<String, Evidence> evidence = evidence(product);
    workspace
        .document(EVIDENCE, place(product, Statement.ID))
        .ifPresent(kept -> evidence.put(Statement.ID, read(kept)));
    return evidence;
  }

  /** The evidence of a document; the same object as long as the document stays the same. */
  private Evidence read(StoredDocument kept) {
    Read before = memory.get(kept.id());
    if (before != null && before.json().equals(kept.json())) {
      return before.evidence();
    }
    Evidence evidence = EvidenceJson.read(kept.json(), kept.id());
    memory.put(kept.id(), new Read(kept.json(), evidence));
    return evidence;
  }

  /** Evidence that is kept with a product and stands in none of its sections, by id. */
  Map<String, Evidence> unplaced(Product product) {
    String prefix = place(product, "");
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    for (StoredDocument kept : workspace.documents(EVIDENCE)) {
      if (kept.id().startsWith(prefix)) {
        String id = kept.id().substring(prefix.length());
        if (!id.equals(Statement.ID) && !product.evidence().contains(id)) {
          evidence.put(id, read(kept));
        }
      }
    }
    return evidence;
  }

  /** Whether there is a product with an id. */
  boolean has(String id) {
    return workspace.document(PRODUCT, id).isPresent();
  }

  /**
   * A product with all its evidence.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if there is none with this id
   */
  WholeProduct whole(String id) {
    Product product = product(id);
    Map<String, Evidence> evidence = new LinkedHashMap<>(printed(product));
    evidence.putAll(unplaced(product));
    return new WholeProduct(product, evidence);
  }

  /** Puts products as they are given, in one transaction; evidence they hold no longer goes. */
  void put(String command, List<WholeProduct> states) {
    for (WholeProduct state : states) {
      if (has(state.product().id())) {
        WholeProduct before = whole(state.product().id());
        Locked.check(
            before.product(), state.product(), !before.evidence().equals(state.evidence()));
      }
    }
    List<String> gone = states.stream().flatMap(state -> gone(state).stream()).toList();
    workspace.write(
        command,
        transaction -> {
          gone.forEach(id -> transaction.removeDocument(EVIDENCE, id));
          states.forEach(state -> put(transaction, state.product(), state.evidence()));
          transaction.tell(
              "products",
              states.stream().map(state -> state.product().id()).collect(Collectors.joining(" ")));
          return states.size();
        });
  }

  /** Places of evidence that a product is to hold no longer. */
  private List<String> gone(WholeProduct state) {
    String prefix = place(state.product(), "");
    return workspace.documents(EVIDENCE).stream()
        .map(StoredDocument::id)
        .filter(id -> id.startsWith(prefix))
        .filter(id -> !state.evidence().containsKey(id.substring(prefix.length())))
        .toList();
  }

  private static void put(
      Transaction transaction, Product product, Map<String, Evidence> evidence) {
    transaction.putDocument(new StoredDocument(PRODUCT, product.id(), ProductJson.write(product)));
    evidence.forEach(
        (id, one) ->
            transaction.putDocument(
                new StoredDocument(EVIDENCE, place(product, id), EvidenceJson.write(one))));
  }

  /** Takes a product and all its evidence out of the workspace, in one transaction. */
  void remove(Product product, Set<String> evidence) {
    Locked.checkRemoved(product);
    workspace.write(
        "product remove",
        transaction -> {
          transaction.removeDocument(PRODUCT, product.id());
          evidence.forEach(id -> transaction.removeDocument(EVIDENCE, place(product, id)));
          transaction.tell("product", product.id());
          return product;
        });
  }

  /**
   * Keeps a product and some of its evidence in one transaction.
   *
   * @param command for the audit trail
   * @throws org.nimbench.kernel.ProblemException (refused) if the product is approved and stays so
   */
  void keep(String command, Product product, Map<String, Evidence> evidence) {
    if (has(product.id())) {
      Locked.check(product(product.id()), product, !evidence.isEmpty());
    }
    workspace.write(
        command,
        transaction -> {
          put(transaction, product, evidence);
          transaction.tell("product", product.id());
          return product;
        });
  }

  /**
   * Keeps a product that changed beside its text and evidence.
   *
   * @param told facts for the audit trail
   */
  void keepTold(String command, Product product, Map<String, String> told) {
    if (has(product.id())) {
      Locked.check(product(product.id()), product, false);
    }
    workspace.write(
        command,
        transaction -> {
          put(transaction, product, Map.of());
          transaction.tell("product", product.id());
          told.forEach(transaction::tell);
          return product;
        });
  }

  private static String place(Product product, String evidence) {
    return product.id() + "/" + evidence;
  }
}
