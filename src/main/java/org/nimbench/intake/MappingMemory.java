package org.nimbench.intake;

import java.util.List;
import java.util.Optional;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.MappingJson;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;

/**
 * Mappings that were used before, one for each supplier and set: next quarter's file is read the
 * same way without asking.
 */
public final class MappingMemory {
  private static final String KIND = "mapping";

  private MappingMemory() {}

  /** How files of a supplier for a set were read last; empty where nothing is remembered. */
  public static Optional<Mapping> find(Workspace workspace, SetKey set, String supplier) {
    return workspace
        .document(KIND, id(set, supplier))
        .map(one -> MappingJson.read(one.json(), KIND + " " + one.id()));
  }

  /**
   * Forgets how files of a supplier for a set are read: the next one is asked about anew. What was
   * imported stays.
   *
   * @return false if nothing was remembered
   */
  public static boolean forget(Workspace workspace, SetKey set, String supplier) {
    return workspace.write(
        "mapping",
        transaction -> {
          transaction.tell("set", set.key());
          return transaction.removeDocument(KIND, id(set, supplier));
        });
  }

  static List<Mapping> of(Workspace workspace, IntakeRequest request) {
    return request.supplier() == null
        ? List.of()
        : find(workspace, request.set(), request.supplier()).stream().toList();
  }

  /** Everything that is remembered, of every supplier and set. */
  static List<Mapping> all(Workspace workspace) {
    return workspace.documents(KIND).stream()
        .map(one -> MappingJson.read(one.json(), KIND + " " + one.id()))
        .toList();
  }

  /** Remembers what was used, unless a published layout says it already. */
  static void keep(Transaction transaction, TableRead read) {
    Mapping mapping = read.plan().mapping();
    if (mapping.name().isEmpty() && !read.supplier().isEmpty()) {
      Mapping named = mapping.withSupplier(read.supplier());
      transaction.putDocument(
          new StoredDocument(KIND, id(named.set(), named.supplier()), MappingJson.write(named)));
    }
  }

  private static String id(SetKey set, String supplier) {
    return set.key() + "|" + supplier;
  }
}
