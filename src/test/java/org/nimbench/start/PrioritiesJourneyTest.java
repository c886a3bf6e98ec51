package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ExampleWorkspace;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.Priorities;
import org.nimbench.store.Workspace;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Scoring Northvale's themes by keyboard: reason, evidence, history, recommendation, undo. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PrioritiesJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  private List<Entry.Scored> trend() {
    try (Workspace kept = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
      return new Priorities(kept, ExampleWorkspace.CLOCK).matrix("M2").scores("burglary", "trend");
    }
  }

  @Test
  void aThemeIsScoredAgainWithItsReasonAndUndone() throws Exception {
    window.openExample();
    window.run("priorities.show");
    window.until(() -> window.isSeen("#score-burglary-trend"));
    window.picture("30-priorities");
    assertThat(window.words("#priorities-finding")).contains("Anti-social behaviour higher");

    window.focus("#score-violence-volume");
    window.robot().type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
    window.until(() -> window.robot().lookup("#score-burglary-trend").query().isFocused());
    window.robot().type(KeyCode.DIGIT4);
    window.until(() -> window.robot().lookup("#score-why").query().isFocused());
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().type(KeyCode.DELETE);
    assertThat(window.words("#score-why-not")).isEqualTo("A score needs its reason.");
    assertThat(window.robot().lookup("#score-keep").query().isDisabled()).isTrue();
    window.robot().write("New extract");
    window.click("#score-link");
    window.robot().type(KeyCode.DOWN, KeyCode.ENTER);
    window.settle();
    window.picture("31-priorities-draft");
    window.click("#score-keep");
    window.untilFiles(() -> trend().size() == 3);
    assertThat(trend().get(2).why()).isEqualTo("New extract");
    assertThat(trend().get(2).evidence()).hasSize(1);
    assertThat(trend().get(2).mark().by()).isEqualTo("H. Ashdene");
    window.until(() -> window.words("#score-burglary-trend").equals("4"));

    window.run("edit.undo");
    window.untilFiles(() -> trend().size() == 4);
    window.until(() -> window.words("#score-burglary-trend").equals("2"));
    window.run("edit.redo");
    window.until(() -> window.words("#score-burglary-trend").equals("4"));

    window.run("priorities.history");
    window.until(() -> window.isSeen("#priorities-history"));
    TableView<?> history = window.robot().lookup("#priorities-history").query();
    assertThat(history.getItems().toString()).contains("New extract").contains("J. Marsh");
    window.picture("32-priorities-history");
    window.click("#inspector-theme");
    window.click("#choice-cross-cutting");
    window.focus("#choice-why");
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write("Part of drugs");
    window.click("#choice-keep");
    window.until(() -> history.getItems().toString().contains("Part of drugs"));
    window.picture("33-priorities-theme");
  }

  @Test
  void aMatrixIsBegunWithTheThemesOfTheLast() throws Exception {
    window.openExample();
    window.run("priorities.new");
    window.until(() -> window.isSeen("#matrix-name"));
    window.focus("#matrix-name");
    window.robot().write("Strategic assessment 2026");
    window.picture("34-priorities-new");
    window.click("#matrix-make");
    window.until(() -> window.words("#score-burglary-trend").equals("–"));
    window.click("#priorities-add-theme");
    window.focus("#theme-name");
    window.robot().write("Dog fouling");
    window.click("#theme-make");
    window.until(() -> window.isSeen("#score-dog-fouling-trend"));
    window.click("#inspector-method");
    window.click("#priorities-weights");
    window.picture("35-priorities-weights");
    window.robot().type(KeyCode.ESCAPE);
    window.size(911, 485);
    window.picture("36-priorities-small");
    window.size(1366, 728);
  }

  @Test
  void whoGoesOnWhileTheTextIsMadeFindsItOnComingBack() throws Exception {
    window.openExample();
    window.run("priorities.show");
    window.until(() -> window.isSeen("#score-burglary-trend"));
    window
        .robot()
        .interact(
            () -> {
              window.robot().lookup("#step-text").queryAs(ToggleButton.class).fire();
              window.robot().lookup("#rail-2").queryAs(ToggleButton.class).fire();
            });
    window.settle();
    assertThat(window.isSeen("#map")).isTrue();
    window.click("#rail-5");
    window.until(() -> window.isSeen("#empty-next"));
    assertThat(window.isSeen("#score-burglary-trend")).isFalse();
  }
}
