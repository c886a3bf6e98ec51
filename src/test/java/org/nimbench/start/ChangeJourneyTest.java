package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.desk.Step;
import org.nimbench.store.Workspace;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.Viewport;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Before and after, and rates by area, on Northvale with the real engine. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ChangeJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  @Test
  void twoYearsSideBySideWithTheirDifferenceGoIntoAProduct() throws Exception {
    window.openExample();
    window.click("Change");
    window.until(() -> window.words("#change-stamp").contains("before Oct 2023"));
    window.picture("30-change");
    assertThat(window.words("#change-after-count"))
        .isNotEqualTo(window.words("#change-before-count"));

    window.size(1093, 574);
    window.picture("31-change-narrow");
    window.size(1366, 728);
    window.click("#look");
    window.picture("32-change-dark");
    window.click("#look");

    TableView<?> areas = window.robot().lookup("#change-areas").query();
    window.robot().interact(() -> areas.getSelectionModel().clearAndSelect(2));
    window.until(() -> window.words("#selection-words").contains(" selected: "));
    window.picture("37-change-row");
    window.click("#change-legend-show");
    assertThat(window.isSeen("#change-map-legend")).isFalse();
    window.click("#change-legend-show");
    window.size(911, 485);
    window.focus("#change-map-after");
    window.robot().press(KeyCode.ALT).type(KeyCode.T).release(KeyCode.ALT);
    window.until(() -> window.isSeen("#change-areas"));
    assertThat(areas.isFocused()).isTrue();
    window.picture("38-change-at-150");
    window.size(1366, 728);
    window.click("Side by side");
    window.until(() -> !window.isSeen("#change-below"));
    window.size(911, 485);
    window.until(() -> window.isSeen("#change-below"));
    window.click("#change-below");
    window.until(() -> window.isSeen("#change-areas"));
    assertThat(areas.isFocused()).as("the keyboard goes along").isTrue();
    window.size(1366, 728);

    window.click("Swipe");
    window.picture("33-change-swipe");
    window.click("Change only");
    window.picture("34-change-only");

    window.click("#change-add");
    window.settle();
    window.click("#product-make");
    window.until(() -> window.words("#notice").startsWith("Added to "));
    window.untilFiles(
        () -> {
          try (Workspace kept = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
            return kept.documents("evidence").stream()
                .anyMatch(one -> one.json().contains("hotspot.change"));
          }
        });
  }

  @Test
  void theBreaksAreUnlockedAndLockedInOneClick() throws Exception {
    window.openExample();
    window.click("Change");
    window.until(() -> window.words("#change-stamp").contains("before Oct 2023"));
    ComboBox<?> breaks = window.robot().lookup("#change-breaks").query();
    window.robot().interact(() -> breaks.getSelectionModel().select(1));
    window.until(() -> classes() > 1);
    window.click("#change-lock");
    window.until(() -> classes() == 0);
    assertThat(breaks.getSelectionModel().getSelectedIndex()).isEqualTo(2);
    assertThat(lock().isSelected()).isFalse();
    window.picture("34-change-unlocked");
    assertThat(lock().isFocused()).as("the keyboard stays on it").isTrue();
    window.robot().type(KeyCode.SPACE);
    window.until(() -> classes() > 1);
    assertThat(breaks.getSelectionModel().getSelectedIndex()).as("as they were").isEqualTo(1);
    assertThat(lock().isSelected()).isTrue();
    assertThat(lock().getAccessibleText()).isEqualTo("The same classes on both maps");
    window.picture("34-change-locked");
  }

  private ToggleButton lock() {
    return window.robot().lookup("#change-lock").query();
  }

  private int classes() {
    return window.robot().lookup("#change-legend .nb-legend-text").queryAll().size();
  }

  @Test
  void theKeysOfTheMapMoveTheMapsThatAreComparedAndNotTheOneBehindThem() throws Exception {
    window.openExample();
    Viewport hidden = seen("#map");
    window.focus("#map");
    window.robot().type(KeyCode.X);
    window.until(() -> window.words("#change-stamp").contains("before Oct 2023"));
    assertThat(map("#change-map-before").isFocused()).isTrue();
    Viewport home = seen("#change-map-before");

    window.focus("#change-areas");
    window.run("map.closer");
    double closer = seen("#change-map-before").metresPerPixel();
    assertThat(closer).isLessThan(home.metresPerPixel());
    assertThat(seen("#change-map-after").metresPerPixel()).isEqualTo(closer);
    assertThat(seen("#change-map").metresPerPixel()).isEqualTo(closer);
    window.run("map.further");
    window.run("map.home");
    assertThat(map("#change-map-before").isAtHome()).isTrue();

    TableView<?> areas = window.robot().lookup("#change-areas").query();
    window.robot().interact(() -> areas.getSelectionModel().clearAndSelect(0));
    window.until(() -> window.words("#selection-words").contains(" selected: "));
    window.focus("#change-areas");
    window.robot().type(KeyCode.Z);
    assertThat(seen("#change-map-after").metresPerPixel()).isLessThan(closer);
    window.click("#inspector-compare-selection");
    window.until(() -> window.isSeen("#change-chosen"));
    window.picture("39-change-selection");
    assertThat(seen("#map")).isEqualTo(hidden);
    assertThatThrownBy(() -> window.run("map.identify"))
        .hasMessageContaining("Not while two periods are compared");

    window.focus("#change-map-before");
    window.robot().press(KeyCode.ALT).type(KeyCode.H).release(KeyCode.ALT);
    window.until(() -> window.robot().lookup("#inspector-compare-history").query().isFocused());
    window.picture("39-change-history");
    window.click("#inspector-compare-layers");
    window.picture("39-change-layers");
  }

  private Viewport seen(String id) {
    Viewport seen = map(id).seen();
    assertThat(seen).as(id).isNotNull();
    return Objects.requireNonNull(seen);
  }

  private MapCanvas map(String id) {
    return window.robot().lookup(id).query();
  }

  @Test
  void theMapHasATableTwinAndAHistoryAndIsCopied() throws Exception {
    window.openExample();
    window.click("Areas");
    window.until(() -> window.words("#map-title").contains("by area"));
    window.robot().press(KeyCode.ALT).type(KeyCode.T).release(KeyCode.ALT);
    window.until(() -> window.isSeen("#map-twin"));
    window.picture("35-areas-table");
    TableView<?> twin = window.robot().lookup("#map-twin").query();
    window.robot().interact(() -> twin.getSelectionModel().select(0));
    window.until(() -> window.words("#selection-words").contains("Abbey"));

    window.focus("#map");
    window.robot().press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    window.until(() -> window.words("#notice").startsWith("Copied: the map"));
    Copied copied = Copied.now(window.robot());
    Node map = window.robot().lookup("#map").query();
    assertThat(copied.image()).isNotNull();
    assertThat(copied.image().getWidth()).isGreaterThan(400);
    assertThat(copied.words()).startsWith(map.getAccessibleText()).contains("\nAbbey\t");

    window.click("Grid");
    window.until(() -> window.words("#stamp-method").startsWith("Counts in square cells"));
    window.focus("#map");
    window.robot().press(KeyCode.ALT).type(KeyCode.T).release(KeyCode.ALT);
    window.robot().press(KeyCode.ALT).type(KeyCode.H).release(KeyCode.ALT);
    ListView<?> history = window.robot().lookup("#history").query();
    window.until(() -> history.getItems().size() >= 2);
    window.picture("36-history");
    window
        .robot()
        .interact(
            () -> {
              history.getSelectionModel().select(1);
              history.requestFocus();
            });
    window.click("#history-command");
    window.until(() -> window.words("#notice").startsWith("Copied: the command"));
    window.focus("#history");
    window.robot().type(KeyCode.ENTER);
    window.until(() -> window.words("#map-title").contains("by area"));
    window.robot().press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    window.until(() -> window.words("#stamp-method").startsWith("Counts in square cells"));
  }

  @Test
  void aStepIsOpenedAgainWithTheSettingsItWasAskedWith() throws Exception {
    window.openExample();
    window.click("Grid");
    window.until(() -> window.words("#stamp-method").startsWith("Counts in square cells"));
    cell("500");
    window.until(() -> window.words("#stamp-method").contains("500 m"));
    step(1);
    cell("1000");
    window.until(() -> window.words("#stamp-method").contains("1,000 m"));
    ListView<Step> history = step(2);
    Step first =
        history.getItems().stream()
            .filter(one -> "500".equals(one.recipe().parameters().get("cell")))
            .findFirst()
            .orElseThrow();
    window.robot().interact(() -> history.getSelectionModel().select(first));
    window.focus("#history");
    window.robot().type(KeyCode.ENTER);
    window.until(() -> window.words("#stamp-method").contains("500 m"));
    window.click("#inspector-method");
    TextField field = window.robot().lookup("#cell-field").query();
    window.until(() -> field.getText().startsWith("500"));
    window.robot().press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    window.until(() -> window.words("#stamp-method").contains("1,000 m"));
  }

  private void cell(String metres) {
    window.focus("#map");
    window.click("#inspector-method");
    TextField field = window.robot().lookup("#cell-field").query();
    window.robot().interact(field::requestFocus);
    window.robot().interact(field::selectAll);
    window.robot().write(metres).type(KeyCode.ENTER);
  }

  /** The history, when so many steps with a cell of their own were kept. */
  private ListView<Step> step(int kept) throws Exception {
    window.focus("#map");
    window.robot().press(KeyCode.ALT).type(KeyCode.H).release(KeyCode.ALT);
    ListView<Step> history = window.robot().lookup("#history").query();
    window.until(
        () ->
            history.getItems().stream()
                    .filter(one -> one.recipe().parameters().containsKey("cell"))
                    .count()
                >= kept);
    return history;
  }
}
