package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.kernel.SetKey;
import org.nimbench.settings.Look;
import org.nimbench.store.Workspace;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The Data screen on Northvale: what is held, a file seen before it is stored, a file refused. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class DataJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  @Test
  void aFileIsSeenThenStoredAndTheWindowFollows() throws Exception {
    window.openExample();
    window.click("#rail-1");
    window.until(() -> window.isSeen(".nb-supply-cell"));
    window.picture("data-1-held");
    window.size(1093, 574);
    window.picture("data-2-held-narrow");
    window.size(1366, 728);

    window.answerWith(NewMonth.in(window.home()));
    window.click("#data-add");
    window.until(() -> window.isSeen("#inspection-commit"));
    assertThat(window.words("#inspection-commit")).isEqualTo("Commit 2 rows");
    window.picture("data-3-inspected");
    window.click("#inspection-commit");
    window.until(() -> window.words("#notice").equals("Stored: 2 new rows, 0 revised"));
    window.until(() -> window.isSeen(".nb-supply-cell"));
    window.picture("data-4-stored");
    window.click("#filter-when");
    window.until(() -> window.isSeen(".nb-drop-down"));
    window.robot().type(KeyCode.ESCAPE);
    try (Workspace kept = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
      assertThat(kept.coverage(SetKey.POLICE_CRIME).months().last()).hasToString("2025-10");
    }
  }

  @Test
  void aFileThatCannotBeReadIsRefusedAndNothingIsStored() throws Exception {
    window.openExample();
    window.click("#rail-1");
    window.answerWith(Files.writeString(window.home().resolve("notes.csv"), ""));
    window.click("#data-add");
    window.until(() -> window.isSeen(".nb-data-problem"));
    window.picture("data-5-refused");
    assertThat(window.isSeen("#inspection-commit")).isFalse();
    assertThat(window.isSeen("#problem-copy")).as("it looks as every other problem").isTrue();
    assertThat(window.robot().lookup(".nb-data-problem").query().getStyleClass())
        .contains("nb-dialog");
    window.robot().clickOn("Close");
    window.until(() -> !window.isSeen(".nb-data-problem"));
  }

  @Test
  void aPartnersFileIsDecidedColumnByColumnAndTheNextOneTakesOneClick() throws Exception {
    window.openExample();
    window.click("#rail-1");
    window.answerWith(PartnerExtracts.dirty(window.home()));
    window.click("#data-add");
    window.until(() -> window.isSeen("#inspection-commit"));
    window.picture("data-6-decide");
    assertThat(window.robot().lookup("#inspection-commit").queryButton().isDisabled()).isTrue();
    assertThat(window.words("#inspection-left")).isEqualTo("1 decision left");

    window.click("#finding-leave-8");
    window.until(() -> !window.robot().lookup("#inspection-commit").queryButton().isDisabled());
    window.picture("data-7-decided");
    window.size(1093, 574);
    window.picture("data-8-decided-narrow");
    window.size(1366, 728);
    window.look(Look.DARK);
    window.picture("data-9-decided-dark");
    window.look(Look.LIGHT);
    window.click("#inspection-commit");
    window.until(() -> window.words("#notice").startsWith("Stored: 39 new rows"));
    // The screens are built anew with the new rows, and begin at the newest import.
    window.until(() -> window.isSeen("#import-107"));

    window.answerWith(PartnerExtracts.next(window.home()));
    window.click("#data-add");
    window.until(() -> window.isSeen("#extract-protocol"));
    window.until(() -> !window.robot().lookup("#inspection-commit").queryButton().isDisabled());
    window.picture("data-10-next-quarter");
    window.click("#inspection-commit");
    window.until(() -> window.words("#notice").startsWith("Stored: 30 new rows"));
  }
}
