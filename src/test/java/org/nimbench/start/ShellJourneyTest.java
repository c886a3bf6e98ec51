package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ExampleWorkspace;
import org.nimbench.desk.Desk;
import org.nimbench.desk.Draft;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.settings.Look;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;
import org.nimbench.ui.kit.ScaledRoot;
import org.nimbench.ui.shell.Shell;
import org.nimbench.work.Progress;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The start screen, settings, dropped files, saving and restoring, saved filters. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ShellJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  private void press(KeyCode... keys) {
    window.robot().push(keys);
    window.settle();
  }

  private Shell shell() {
    return (Shell) window.stage().getScene().getRoot().getChildrenUnmodifiable().get(0);
  }

  @Test
  void theStartScreenSaysWhatIsDueAndChangesNoByte() throws Exception {
    Path file = window.home().resolve("Northvale.gpkg");
    byte[] before = Files.readAllBytes(file);
    window.until(() -> window.settings().load().recent().get(0).summary() != null);
    window.until(() -> window.isSeen(".nb-badge"));
    window.picture("shell-start");
    window.size(1093, 574);
    window.picture("shell-start-narrow");
    window.size(1366, 728);
    window.click("#look");
    window.picture("shell-start-dark");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void enterOpensTheWorkspaceThatIsRinged() throws Exception {
    window.until(() -> window.isSeen(".nb-recent-card"));
    press(KeyCode.ENTER);
    window.until(() -> window.isSeen("#map"));
  }

  @Test
  void aNewWorkspaceOpensAtItsEmptyDataScreen() throws Exception {
    press(KeyCode.CONTROL, KeyCode.N);
    window.robot().write("Ashcombe 2026");
    window.picture("shell-new");
    window.click("#new-make");
    window.until(() -> Files.exists(window.home().resolve("Ashcombe 2026.gpkg")));
    window.until(() -> window.isSeen("#rail-1"));
    window.picture("shell-new-data");
  }

  @Test
  void theSettingsHoldAtOnceAndAreKept() throws Exception {
    window.openExample();
    press(KeyCode.CONTROL, KeyCode.COMMA);
    window.click("150%");
    window.until(() -> window.settings().load().textPercent() == 150);
    window.settle();
    window.picture("shell-settings-150");
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.click("#filter-what");
    window.picture("shell-map-150");
    press(KeyCode.ESCAPE);
    ScaledRoot root = (ScaledRoot) window.stage().getScene().getRoot();
    assertThat(root.factor().get()).isEqualTo(1.5);
    press(KeyCode.CONTROL, KeyCode.COMMA);
    window.click("100%");
    window.click("Projector");
    window.until(() -> window.settings().load().look() == Look.PROJECTOR);
    window.picture("shell-settings-projector");
    window.click("Dark");
    window.click("#settings-motion");
    window.until(() -> window.settings().load().reducedMotion());
    window.picture("shell-settings-dark");
    window.click("#settings-back");
    window.settle();
    assertThat(window.isSeen("#map")).isTrue();
    press(KeyCode.CONTROL, KeyCode.L);
    window.picture("shell-palette-dark");
  }

  @Test
  void droppedFilesSayWhatWillHappenAndGoWhereTheyBelong() throws Exception {
    Path csv =
        Files.writeString(window.home().resolve("2025-09-wendshire-street.csv"), "Crime ID\n");
    Path odd = Files.writeString(window.home().resolve("minutes.docx"), "x");
    window.robot().interact(() -> shell().dragged(List.of(csv, odd)));
    window.until(() -> window.robot().lookup("#drop-lines").query().lookup(".nb-muted") != null);
    window.picture("shell-drop-start");
    window.robot().interact(() -> shell().dropped(List.of(odd)));
    window.until(() -> window.isSeen(".nb-problem"));
    window.picture("shell-drop-refused");
    press(KeyCode.ESCAPE);
    window
        .robot()
        .interact(() -> shell().dropped(List.of(window.home().resolve("Northvale.gpkg"))));
    window.until(() -> !window.words("#map-title").isEmpty());
    window.robot().interact(() -> shell().dropped(List.of(csv, odd)));
    window.until(() -> window.isSeen("#rail-1") && window.isSeen(".nb-problem"));
    assertThat(window.robot().lookup(".nb-problem").queryAll())
        .as("the file that was left aside is told in passing")
        .hasSize(1);
    assertThat(window.words("#notice")).endsWith("minutes.docx");
    window.picture("shell-drop-data");
  }

  @Test
  void saveSaysThatAllIsKeptAndTheBackupsCanBeGoneBackTo() throws Exception {
    window.openExample();
    press(KeyCode.CONTROL, KeyCode.S);
    window.until(() -> window.words("#notice").startsWith("Everything was kept already"));
    press(KeyCode.CONTROL, KeyCode.L);
    window.robot().write("backups");
    press(KeyCode.ENTER);
    window.until(() -> window.isSeen(".nb-list-row"));
    window.picture("shell-backups");
    window.click("Go back to this…");
    window.until(() -> window.words("#notice").startsWith("Back at the backup"));
    assertThat(window.isSeen("#map")).isTrue();
  }

  @Test
  void aFilterIsKeptUnderANameAndChosenAgain() throws Exception {
    window.openExample();
    press(KeyCode.CONTROL, KeyCode.L);
    window.robot().write("vehicle cr");
    press(KeyCode.ENTER);
    window.until(() -> window.words("#map-title").startsWith("Vehicle crime"));
    window.click("#filter-saved");
    window.robot().write("Cars");
    press(KeyCode.ENTER);
    window.until(() -> !window.isSeen("#filter-save-name"));
    window.click("#filter-reset");
    window.until(() -> window.words("#map-title").startsWith("All crime"));
    window.click("#filter-saved");
    window.until(() -> window.robot().lookup("Cars").tryQuery().isPresent());
    window.picture("shell-saved-filters");
    window.click("Cars");
    window.until(() -> window.words("#map-title").startsWith("Vehicle crime"));
    window.click("#filter-reset");
    window.until(() -> window.words("#map-title").startsWith("All crime"));
    press(KeyCode.CONTROL, KeyCode.L);
    window.robot().write("cars");
    window.picture("shell-palette-kept-filter");
    press(KeyCode.ENTER);
    window.until(() -> window.words("#map-title").startsWith("Vehicle crime"));
  }

  @Test
  void typedWordsThatWereNeverStoredAreOfferedWhenTheWorkspaceOpens() throws Exception {
    Path file = window.home().resolve("Northvale.gpkg");
    try (Workspace workspace = Workspace.openToWrite(file, ExampleWorkspace.CLOCK)) {
      Desk desk = new Desk(workspace, ExampleWorkspace.CLOCK);
      Products products =
          new Products(
              workspace,
              new Studies(workspace, ExampleWorkspace.CLOCK, desk.events()),
              ExampleWorkspace.CLOCK);
      Product product =
          products.create(
              new NewProduct(
                  ProductType.PROBLEM_PROFILE,
                  "Burglary in Wharfside",
                  Period.parse("2024-10..2025-09"),
                  Filter.allCrime()),
              Progress.SILENT);
      String section = product.sections().get(0).key();
      desk.drafts()
          .keep(
              new Draft(
                  product.id(),
                  section,
                  "Burglary rose in the terraces near the station.",
                  Instant.parse("2025-11-04T13:58:00Z"),
                  product.sections().get(0).text()));
    }
    window.openExample();
    window.until(() -> window.isSeen("#restore-offer"));
    window.picture("shell-restore");
    window.click("Keep");
    window.until(() -> window.words("#notice").startsWith("Kept in"));
  }
}
