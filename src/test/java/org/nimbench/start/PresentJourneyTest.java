package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ui.view.Viewport;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From a pinned map to the wall and back: every single key, on Northvale. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PresentJourneyTest {
  private OpenWindow window;
  private Wall wall;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
    wall = new Wall(window);
  }

  @AfterEach
  void closeTheShow() {
    wall.end();
  }

  private void pinMapAndChart() throws TimeoutException {
    window.openExample();
    wall.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    wall.press(KeyCode.CONTROL, KeyCode.DIGIT3);
    window.until(
        () -> {
          Node pin = window.stage().getScene().lookup("#trend-pin");
          return pin != null && !pin.isDisabled();
        });
    window.click("#trend-pin");
    wall.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.until(
        () ->
            window.robot().lookup("#present-pages").queryAs(ListView.class).getItems().size() == 2);
  }

  private void startTheShow() throws TimeoutException {
    wall.press(KeyCode.F5);
    window.until(() -> !wall.others().isEmpty());
    wall.sized(1920, 1080);
    window.until(() -> wall.says("#wall-title").contains("hotspots"));
    window.until(() -> wall.map() != null && wall.map().view().get() != null);
  }

  @Test
  void whatIsPinnedIsListedWithNotesReorderedTakenOutAndUndone() throws Exception {
    window.openExample();
    wall.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.picture("present-empty");
    assertThat(window.isSeen("#present-to-map")).isTrue();
    window.click("#present-to-map");
    pinAgain();
    window.click("#present-notes");
    window.robot().write("Ask about the evening patrols");
    ListView<?> list = window.robot().lookup("#present-pages").queryAs(ListView.class);
    window.robot().interact(list::requestFocus);
    window.settle();
    window.picture("present-list");
    assertThat(window.faults()).isEmpty();
    Object last = list.getItems().get(1);
    wall.press(KeyCode.ALT, KeyCode.UP);
    window.until(() -> !list.getItems().get(1).equals(last));
    wall.press(KeyCode.DELETE);
    window.until(() -> list.getItems().size() == 1);
    wall.press(KeyCode.CONTROL, KeyCode.Z);
    window.until(() -> list.getItems().size() == 2);
    window.size(1093, 574);
    window.picture("present-list-narrow");
    assertThat(window.faults()).isEmpty();
  }

  private void pinAgain() throws TimeoutException {
    window.click("#map-pin");
    wall.press(KeyCode.CONTROL, KeyCode.DIGIT3);
    window.until(() -> !window.stage().getScene().lookup("#trend-pin").isDisabled());
    wall.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    wall.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.until(
        () ->
            window.robot().lookup("#present-pages").queryAs(ListView.class).getItems().size() == 2);
  }

  @Test
  void theWallShowsThePageWithItsFactsAndMarkingAndFollowsEveryKey() throws Exception {
    pinMapAndChart();
    startTheShow();
    wall.picture("present-map-1920");
    assertThat(wall.faults()).isEmpty();
    assertThat(wall.says("#wall-marking-head")).isEqualTo("OFFICIAL");
    assertThat(wall.says("#wall-marking-foot")).isEqualTo("OFFICIAL");
    assertThat(wall.says("#wall-place")).startsWith("Item 1 of 2");
    assertThat(wall.says("#wall-guard")).contains("dots hidden");

    double before = wall.view().metresPerPixel();
    wall.press(KeyCode.PLUS);
    assertThat(wall.view().metresPerPixel()).isLessThan(before);
    double east = wall.view().easting();
    wall.press(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(wall.view().easting()).isGreaterThan(east);
    wall.press(KeyCode.H);
    assertThat(wall.view().metresPerPixel()).isEqualTo(before);
    Viewport still = wall.view();
    window.robot().drag(wall.map()).dropBy(120, 40);
    window.settle();
    assertThat(wall.view().easting()).as("dragged by hand").isLessThan(still.easting());
    assertThat(wall.view().northing()).isGreaterThan(still.northing());
    assertThat(wall.view().metresPerPixel()).isEqualTo(still.metresPerPixel());
    wall.press(KeyCode.H);

    wall.press(KeyCode.T);
    assertThat(wall.stage().getScene().lookup("#wall-table")).isNotNull();
    wall.picture("present-table-1920");
    wall.press(KeyCode.T);

    wall.press(KeyCode.B);
    assertThat(wall.stage().getScene().lookup("#wall-black").isVisible()).isTrue();
    wall.press(KeyCode.B);
    assertThat(wall.stage().getScene().lookup("#wall-black").isVisible()).isFalse();

    wall.press(KeyCode.RIGHT);
    window.until(() -> wall.says("#wall-place").startsWith("Item 2 of 2"));
    window.until(() -> wall.stage().getScene().lookup("#wall-picture") != null);
    wall.picture("present-chart-1920");
    assertThat(wall.faults()).isEmpty();
    wall.press(KeyCode.DIGIT1);
    wall.picture("present-jump");
    wall.press(KeyCode.ENTER);
    window.until(() -> wall.says("#wall-place").startsWith("Item 1 of 2"));
    wall.press(KeyCode.ESCAPE);
    window.until(() -> wall.others().isEmpty());
  }

  @Test
  void monthsBeforeAndAfterAndAnotherFilterAreAskedOnTheWall() throws Exception {
    pinMapAndChart();
    startTheShow();
    wall.press(KeyCode.PERIOD);
    window.until(() -> wall.says("#wall-subtitle").contains("month 1 of 12"));
    wall.press(KeyCode.PERIOD);
    window.until(() -> wall.says("#wall-subtitle").contains("month 2 of 12"));
    wall.picture("present-month");
    wall.press(KeyCode.COMMA);
    wall.press(KeyCode.COMMA);
    window.until(() -> !wall.says("#wall-subtitle").contains("month"));

    wall.press(KeyCode.C);
    window.until(() -> wall.stage().getScene().lookup("#wall-before").getOpacity() == 1);
    Node divider = wall.stage().getScene().lookup("#divider");
    double x = divider.getLayoutX();
    wall.press(KeyCode.RIGHT);
    assertThat(divider.getLayoutX()).isGreaterThan(x);
    assertThat(wall.says("#wall-place")).startsWith("Item 1");
    wall.picture("present-compare");
    assertThat(wall.faults()).isEmpty();
    wall.press(KeyCode.C);

    wall.press(KeyCode.F);
    window.robot().clickOn("#wall #filter-what");
    window.settle();
    wall.picture("present-filter");
    wall.press(KeyCode.ESCAPE);
    assertThat(wall.others()).as("Esc closes the panel first").hasSize(1);
    window.robot().clickOn("#wall #filter-what");
    wall.press(KeyCode.DOWN);
    wall.press(KeyCode.DOWN);
    wall.press(KeyCode.ENTER);
    window.until(() -> !wall.says("#wall-title").startsWith("Burglary"));
    wall.press(KeyCode.F);
    assertThat(wall.says("#wall-subtitle")).doesNotStartWith("Burglary");
    wall.picture("present-filtered");
  }

  @Test
  void theGuardGoesOffOnlyAfterAskingAndComesBackAtOnce() throws Exception {
    pinMapAndChart();
    startTheShow();
    wall.press(KeyCode.G);
    wall.picture("present-guard-ask");
    wall.press(KeyCode.ESCAPE);
    assertThat(wall.says("#wall-guard")).contains("Guard on");
    wall.press(KeyCode.G);
    window.robot().clickOn("#guard-off");
    window.settle();
    assertThat(wall.says("#wall-guard")).contains("Guard off");
    wall.picture("present-guard-off");
    wall.press(KeyCode.G);
    assertThat(wall.says("#wall-guard")).contains("Guard on");
  }

  @Test
  void theNotesStandInAWindowOfTheirOwnAndThePagesFitASmallProjector() throws Exception {
    pinMapAndChart();
    window.click("#present-notes");
    TextInputControl notes = window.robot().lookup("#present-notes").query();
    window.robot().interact(() -> notes.setText("Ask about the evening patrols."));
    startTheShow();
    wall.sized(1366, 768);
    wall.picture("present-map-1366");
    assertThat(wall.faults()).isEmpty();
    wall.press(KeyCode.END);
    window.until(() -> wall.says("#wall-place").startsWith("Item 2"));
    wall.picture("present-chart-1366");
    wall.press(KeyCode.N);
    window.until(() -> wall.others().size() == 2);
    Stage second =
        wall.others().stream().filter(each -> each != wall.stage()).findFirst().orElseThrow();
    Shots.take(window.robot(), second, "present-notes");
    Labeled text = (Labeled) second.getScene().lookup("#notes-text");
    assertThat(text.getText()).isEqualTo("Ask about the evening patrols.");
    wall.press(KeyCode.HOME);
    window.until(() -> wall.says("#wall-place").startsWith("Item 1"));
    Shots.take(window.robot(), second, "present-notes-first");
    wall.press(KeyCode.ESCAPE);
    window.until(() -> wall.others().isEmpty());
  }

  @Test
  void theShowStaysWhenTheWorkspaceIsReadAgain() throws Exception {
    pinMapAndChart();
    window.click("#rail-1");
    window.answerWith(NewMonth.in(window.home()));
    window.click("#data-add");
    window.until(() -> window.isSeen("#inspection-commit"));
    Button commit = window.robot().lookup("#inspection-commit").queryButton();
    startTheShow();
    Stage before = wall.stage();
    double scale = wall.view().metresPerPixel();
    wall.press(KeyCode.PLUS);
    window.robot().interact(commit::fire);
    window.until(
        () -> {
          Node notice = window.stage().getScene().lookup("#notice");
          return notice != null && ((Labeled) notice).getText().startsWith("Stored: 2");
        });
    assertThat(wall.others()).containsExactly(before);
    assertThat(wall.says("#wall-title")).contains("hotspots");
    assertThat(wall.view().metresPerPixel()).as("where it was looked at").isLessThan(scale);
    wall.press(KeyCode.RIGHT);
    window.until(() -> wall.says("#wall-place").startsWith("Item 2 of 2"));
    // The new month has two crimes, so that the guard draws the months without their numbers.
    window.until(() -> wall.stage().getScene().lookup("#wall-big-months") != null);
    wall.picture("present-reread");
    wall.press(KeyCode.ESCAPE);
    window.until(() -> wall.others().isEmpty());
    wall.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.until(() -> wall.items() == 2);
    wall.start();
    window.until(() -> wall.says("#wall-place").startsWith("Item 1 of 2"));
  }
}
