package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.intake.layout.Mapping.DayOrder;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Partners' files of Northvale from drop to stored, or to refused: what is asked before. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class IntakeJourneyTest {
  private static final Path DIRTY = Path.of("examples", "dirty");
  private static final Path PARTNERS = Path.of("examples", "partners");
  private static final int MOST_CLICKS = 3;

  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  private void openData() throws Exception {
    window.openExample();
    window.click("#rail-1");
    window.until(() -> window.isSeen(".nb-supply-cell"));
  }

  private void dropped(Path file) throws Exception {
    window.drop(file.toAbsolutePath());
    window.until(() -> window.isSeen("#inspection-commit"));
  }

  private boolean mayCommit() {
    return !window.robot().lookup("#inspection-commit").queryButton().isDisabled();
  }

  private Workspace kept() {
    return Workspace.openToRead(window.home().resolve("Northvale.gpkg"));
  }

  @Test
  void aFileRefusedByTheGateEndsWithItsReportOnScreenAndNothingStored() throws Exception {
    openData();
    int imports;
    try (Workspace kept = kept()) {
      imports = kept.batches().size();
    }
    dropped(DIRTY.resolve("wendshire-police/NV_CRIME_2025-26_Q2_officers.csv"));
    window.until(() -> window.words("#inspection-left").contains("left"));
    assertThat(mayCommit()).isFalse();
    window.picture("intake-1-gate");
    window.click("#inspection-refuse");
    window.until(() -> window.words("#notice").startsWith("Refused, nothing kept of it"));
    window.until(() -> window.isSeen("#refusal-2"));
    window.picture("intake-2-report");
    try (Workspace kept = kept()) {
      assertThat(kept.batches()).hasSize(imports);
      assertThat(kept.ledger().refusals()).hasSize(2);
    }
    assertThat(window.home().resolve("refusal-NV_CRIME_2025-26_Q2_officers.csv.txt"))
        .content()
        .contains("Leave names of people out");
  }

  @Test
  void datesThatCanBeReadTwoWaysAreAskedBeforeAnythingIsStored() throws Exception {
    openData();
    dropped(DIRTY.resolve("northvale-council/asb_2025-26_Q3_month_first.csv"));
    window.until(() -> window.isSeen("#dates-order"));
    assertThat(mayCommit()).isFalse();
    window.picture("intake-3-dates");
    choose("#dates-order", DayOrder.MONTH_FIRST);
    window.until(this::mayCommit);
    assertThat(window.words("#inspection-commit"))
        .as("the others are of days after 4 November, which are still to come")
        .isEqualTo("Commit 70 rows");
    window.click("#inspection-commit");
    window.until(() -> window.words("#notice").startsWith("Stored: 70 new rows"));
  }

  @Test
  void totalsOfSetElevenAreStoredAsTotals() throws Exception {
    openData();
    dropped(PARTNERS.resolve("wendshire-icb/csp_counts_2025-26_Q2.xlsx"));
    window.until(this::mayCommit);
    window.picture("intake-4-totals");
    window.click("#inspection-commit");
    window.until(() -> window.words("#notice").startsWith("Stored: 2 new rows"));
    try (Workspace kept = kept()) {
      assertThat(kept.aggregates(SetKey.parse("health-counts")))
          .filteredOn(row -> row.from().toString().equals("2025-07-01"))
          .hasSize(2);
    }
  }

  @Test
  void aHealthSetIsLookedIntoWithoutAMapAndStoredWithoutPlaces() throws Exception {
    openData();
    dropped(PARTNERS.resolve("wendshire-icb/admissions_2025-26_Q2.csv"));
    window.until(this::mayCommit);
    assertThat(window.isSeen(".nb-fall")).as("no map of where its rows fall").isFalse();
    window.picture("intake-5-health");
    window.click("#inspection-commit");
    window.until(() -> window.words("#notice").startsWith("Stored: 186 new rows"));
  }

  @Test
  void theNextQuarterOfAKnownSupplierTakesAtMostThreeClicksFromDropToStored() throws Exception {
    openData();
    int clicks = 0;
    dropped(PARTNERS.resolve("midshire-ambulance/callouts_2025-26_Q2.tsv"));
    window.until(this::mayCommit);
    window.picture("intake-6-next-quarter");
    window.click("#inspection-commit");
    clicks++;
    window.until(() -> window.words("#notice").startsWith("Stored: 247 new rows"));
    assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    window.until(() -> window.isSeen(".nb-supply-cell"));
    window.until(() -> window.words("#sign-due").startsWith("4 due"));
    window.picture("intake-7-stored");
  }

  @Test
  void aSetOfTheirOwnTakesAnyColumnsAndAReason() throws Exception {
    openData();
    dropped(
        Files.write(
            window.home().resolve("noise.csv"),
            List.of(
                "Ref,Date,Kind of noise,Easting,Northing",
                "1,14/08/2025,Music,454862,319604",
                "2,23/08/2025,Works,454910,319700")));
    choose("#extract-set", "custom:");
    window.until(() -> window.isSeen("#extract-custom"));
    window.focus("#extract-custom");
    window.robot().write("noise").type(KeyCode.ENTER);
    window.until(() -> window.isSeen("#extract-supplier"));
    window.focus("#extract-supplier");
    window.robot().write("Northvale District Council").type(KeyCode.ENTER);
    window.until(() -> window.isSeen("#extract-reason"));
    window.focus("#extract-reason");
    window.robot().write("asked for by the group");
    window.until(this::mayCommit);
    window.picture("intake-8-own-set");
    window.click("#inspection-commit");
    window.until(() -> window.words("#notice").startsWith("Stored: 2 new rows"));
    window.until(() -> window.isSeen(".nb-own-sets"));
    try (Workspace kept = kept()) {
      assertThat(kept.coverage(SetKey.parse("custom:noise")).months()).hasSize(1);
    }
  }

  private <T> void choose(String box, T value) {
    window
        .robot()
        .interact(
            () -> {
              ComboBox<T> found = window.robot().lookup(box).queryComboBox();
              found.setValue(value);
            });
  }
}
