package org.nimbench.products.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.desk.Desk;
import org.nimbench.kernel.Period;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import org.nimbench.products.Release;
import org.nimbench.products.Review;
import org.nimbench.products.Section;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/** Northvale's finished assessment of 2024, let go of and carried one quarter on. */
class FinishedAssessmentRollTest {
  private static final String ASSESSMENT = "sa-2025-01";
  private static final Period BEFORE = Period.parse("2023-10..2024-09");
  private static final Period AFTER = Period.parse("2024-01..2024-12");

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private Workspace workspace;

  @SuppressWarnings("NullAway.Init")
  private Products products;

  @SuppressWarnings("NullAway.Init")
  private RollForward forward;

  @BeforeEach
  void letTheAssessmentFollow() {
    workspace = Workspace.openToWrite(ExampleWorkspace.finishedTo(folder), ExampleWorkspace.CLOCK);
    Desk desk = new Desk(workspace, ExampleWorkspace.CLOCK);
    Studies studies = new Studies(workspace, ExampleWorkspace.CLOCK, desk.events());
    products = new Products(workspace, studies, ExampleWorkspace.CLOCK);
    forward = new RollForward(workspace, studies, products);
    products.care().review(ASSESSMENT, Review.State.DRAFT, "J. Marsh", "carried on");
    products
        .product(ASSESSMENT)
        .frozen()
        .keySet()
        .forEach(figure -> products.care().thaw(ASSESSMENT, figure));
    // Every sentence is the analyst's now, so that none is made anew from the template.
    for (Section section : products.product(ASSESSMENT).sections()) {
      if (!section.written()) {
        products.text(ASSESSMENT, section.key(), section.text());
      }
    }
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void oneQuarterOnExactlyThePlantedClaimsBreakAndTheTwoDocumentsDifferInNothingElse() {
    List<DocumentRuns.Run> before = body(ASSESSMENT);
    Rolled rolled = forward.rehearse(ASSESSMENT, RollAsk.to(AFTER), Progress.SILENT);
    forward.keep(List.of(rolled));
    RollReport report = rolled.report();
    assertThat(report.figures())
        .filteredOn(figure -> figure.fate() != Fate.FOLLOWED)
        .as("every live figure follows")
        .isEmpty();
    assertThat(report.claims(ClaimTurn.Turn.BROKEN))
        .extracting(one -> one.section() + ": " + one.sentence())
        .as("a quarter later these are no longer so: the numbers beside the verbs say why")
        .containsExactlyInAnyOrder(
            "summary: No theme is outside its usual range.",
            "summary: Its last month had 105 reports, against 124 a year before.",
            "theme-asb: Recorded anti-social behaviour fell from 1,980 to 1,846 (−7%); within the"
                + " usual range.",
            "theme-asb: A small part of the area holds a large part of the problem:",
            "theme-burglary: No month shown calls for an explanation.",
            "theme-drugs: Recorded drugs fell from 220 to 227 (+3%); within the usual range.",
            "theme-drugs: A small part of the area holds a large part of the problem:",
            "theme-robbery: Recorded robbery rose from 71 to 62 (−13%); within the usual range.",
            "theme-damage: One month calls for an explanation: November 2024.");

    Product now = products.product(report.into());
    for (Section section : products.product(ASSESSMENT).sections()) {
      assertThat(now.section(section.key()).text()).isEqualTo(section.text());
      assertThat(now.section(section.key()).rows()).isEqualTo(section.rows());
    }
    List<DocumentRuns.Run> after = body(report.into());
    after.removeIf(run -> run.words().startsWith("Re-read"));
    // What changed since the product before, which the first of them does not have.
    after.removeIf(run -> run.words().equals("changes") || run.words().contains("movements"));
    List<String> live = new ArrayList<>(List.of(BEFORE.inSentence(), AFTER.inSentence()));
    report
        .figures()
        .forEach(f -> f.values().forEach(v -> live.addAll(List.of(v.before(), v.after()))));
    assertThat(DocumentRuns.changed(before, after, live))
        .as("live values did change")
        .isGreaterThan(50);
  }

  private List<DocumentRuns.Run> body(String id) {
    return new ArrayList<>(
        DocumentRuns.body(products.document(id, Release.PARTNER, Progress.SILENT)));
  }
}
