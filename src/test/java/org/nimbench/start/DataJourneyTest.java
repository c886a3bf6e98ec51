package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.kernel.SetKey;
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
    assertThat(window.words("#inspection-commit")).isEqualTo("Store 2 rows");
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
    window.answerWith(Files.writeString(window.home().resolve("notes.csv"), "a,b\n1,2\n"));
    window.click("#data-add");
    window.until(() -> window.isSeen(".nb-data-problem"));
    window.picture("data-5-refused");
    assertThat(window.isSeen("#inspection-commit")).isFalse();
  }
}
