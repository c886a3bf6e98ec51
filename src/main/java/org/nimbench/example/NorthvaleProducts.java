package org.nimbench.example;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nimbench.desk.Annotation;
import org.nimbench.desk.AnnotationKind;
import org.nimbench.desk.Desk;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Words;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/**
 * Northvale's products: last year's assessment and plan, and all that is finished this year. They
 * are declared as texts and rows and made through the products' own door, one after another; each
 * is remembered when it is whole, so that a stop goes on where it was.
 *
 * <p>They are made after the workspace is there, because their figures take longer than all the
 * rest: who opens the example sees its map at once.
 */
public final class NorthvaleProducts {
  /** In the order in which they are made; a later one may continue an earlier one. */
  static final List<String> NAMES =
      List.of(
          "assessment-2024",
          "plan-2025",
          "assessment-2025",
          "tactical-2025-10",
          "problem-burglary",
          "subject-young-people",
          "plan-2026",
          "summary-2026",
          "control-strategy",
          "county-matters",
          "information-requirements",
          "hallmarks");

  private static final String KIND = "example";
  private static final String ID = "products";

  /** Two makers would make a product twice: the second waits until the first is stopped. */
  private static final Object MAKING = new Object();

  private NorthvaleProducts() {}

  /** Says that a workspace is to have them; {@link #make} then makes them. */
  public static void want(Workspace workspace, Clock clock) {
    remember(workspace, List.of());
    PlantedTruth.StepChange lantern = PlantedTruth.northvale().step();
    new Desk(workspace, clock)
        .annotations()
        .put(
            Annotation.onDay(
                lantern.starts(),
                lantern.operation(),
                AnnotationKind.OPERATION,
                Filter.allCrime().withTypes(List.of(lantern.type()))));
  }

  /** Whether a workspace is to have products that are not made yet. */
  public static boolean areMissing(Workspace workspace) {
    return workspace.isWritable()
        && workspace.document(KIND, ID).map(one -> made(one).size() < NAMES.size()).orElse(false);
  }

  /**
   * Makes those that are missing.
   *
   * @throws org.nimbench.work.Cancelled if it was stopped; those already whole stay
   */
  public static void make(Workspace workspace, Progress progress) {
    synchronized (MAKING) {
      makeMissing(workspace, progress);
    }
  }

  private static void makeMissing(Workspace workspace, Progress progress) {
    Optional<StoredDocument> begun = workspace.document(KIND, ID);
    List<String> made = new ArrayList<>(begun.map(NorthvaleProducts::made).orElse(List.of()));
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      if (!made.contains(name)) {
        progress.check();
        DeclaredProduct declared = DeclaredProduct.read(name);
        progress.at(
            i, NAMES.size(), Words.text("example.progress.product", declared.need("title")));
        new ProductMaking(workspace, declared).make(progress);
        made.add(name);
        remember(workspace, made);
      }
    }
  }

  private static List<String> made(StoredDocument document) {
    return List.of(document.json().replaceAll("[\\[\\]\"]", "").split(",", 0)).stream()
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static void remember(Workspace workspace, List<String> made) {
    ArrayNode names = JsonNodeFactory.instance.arrayNode();
    made.forEach(names::add);
    workspace.write(
        "example",
        transaction -> {
          transaction.putDocument(new StoredDocument(KIND, ID, names.toString()));
          return made.size();
        });
  }
}
