package org.nimbench.example;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.desk.Annotation;
import org.nimbench.desk.AnnotationKind;
import org.nimbench.desk.Desk;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Words;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/**
 * Northvale's products: last year's assessment and plan, and all that is finished this year. They
 * are declared as texts and rows and made through the products' own door, one after another; each
 * comes into the workspace when it is whole and is remembered with it, so that a stop goes on where
 * it was and nobody sees half of one.
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
  private static final String ID = "made";
  private static final String FORMAT = "nimbench.example/1";

  /** Two makers would make a product twice: the second waits until the first is stopped. */
  private static final Object MAKING = new Object();

  private NorthvaleProducts() {}

  /** Says that a workspace is to have them; {@link #make} then makes them. */
  public static void want(Workspace workspace, Clock clock) {
    remember(workspace, Map.of());
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
        && workspace
            .document(KIND, ID)
            .map(one -> !made(one).keySet().containsAll(NAMES))
            .orElse(false);
  }

  /**
   * Makes those that are missing. Each is made in a copy of the workspace and comes into it when it
   * is whole, with what it scored.
   *
   * @throws org.nimbench.work.Cancelled if it was stopped; those already whole stay
   */
  public static void make(Workspace workspace, Progress progress) {
    synchronized (MAKING) {
      // Where the analyst changed meanwhile what a product changes too, it is made anew.
      while (areMissing(workspace)) {
        workspace.lendWorkspace(copy -> makeIn(copy, workspace, progress));
      }
    }
  }

  private static void makeIn(Workspace copy, Workspace workspace, Progress progress) {
    Map<String, String> made =
        new LinkedHashMap<>(copy.document(KIND, ID).map(NorthvaleProducts::made).orElse(Map.of()));
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      if (!made.containsKey(name)) {
        progress.check();
        DeclaredProduct declared = DeclaredProduct.read(name);
        progress.at(
            i, NAMES.size(), Words.text("example.progress.product", declared.need("title")));
        TriedOut tried = new TriedOut(copy);
        made.put(name, new ProductMaking(copy, declared, made).make(progress));
        remember(copy, made);
        progress.check();
        if (!tried.putInto(workspace, name)) {
          return;
        }
      }
    }
  }

  /** Declaration → the product that was made of it. */
  private static Map<String, String> made(StoredDocument document) {
    Map<String, String> made = new LinkedHashMap<>();
    Formats.read(document.json(), FORMAT, KIND + " " + ID)
        .path("made")
        .properties()
        .forEach(one -> made.put(one.getKey(), one.getValue().asText()));
    return made;
  }

  private static void remember(Workspace workspace, Map<String, String> made) {
    ObjectNode tree = Formats.trees().createObjectNode().put("format", FORMAT);
    ObjectNode names = tree.putObject("made");
    made.forEach(names::put);
    workspace.write(
        "example",
        transaction -> {
          transaction.putDocument(new StoredDocument(KIND, ID, tree.toString()));
          return made.size();
        });
  }
}
