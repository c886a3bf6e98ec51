package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ExampleWorkspace;
import org.nimbench.desk.Desk;
import org.nimbench.desk.DrawnArea;
import org.nimbench.kernel.Figures;
import org.nimbench.store.Workspace;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.Viewport;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Brushing, asking what is here, layers, drawn areas and bookmarks, on Northvale. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class MapJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  private void key(KeyCode... codes) {
    window.focus("#map");
    window.robot().press(codes).release(codes);
    window.settle();
  }

  private void ask(KeyCode... codes) throws Exception {
    key(codes);
    window.until(() -> window.isSeen("#ask-go"));
  }

  private long selected() {
    return Long.parseLong(
        window.words("#selection-words").replaceAll(" of .*", "").replaceAll("\\D", ""));
  }

  @Test
  void whatIsBrushedWithTheKeyboardIsCountedAskedKeptAndUndone() throws Exception {
    window.openExample();
    ask(KeyCode.SHIFT, KeyCode.C);
    window.picture("map-01-ask-circle");
    window.click("#ask-go");
    window.until(() -> window.words("#selection-words").contains("selected: Circle"));
    window.until(() -> !window.words("#trend-selected").isEmpty());
    window.until(() -> window.words("#trend-selected").startsWith(Figures.count(selected())));
    assertThat(window.words("#map-chip")).startsWith(Figures.count(selected()) + " selected · ");
    window.click("#inspector-selection");
    window.picture("map-02-circle");

    window.click("#selection-area");
    window.until(() -> window.isSeen("#ask-name"));
    window.robot().write("Op Lantern");
    type("#ask-from", "30/11/2025");
    type("#ask-to", "1/10/2025");
    window.click("#ask-go");
    window.until(() -> window.isSeen("#ask-wrong"));
    type("#ask-from", "1/10/2025");
    type("#ask-to", "30/11/2025");
    window.picture("map-03-ask-area");
    window.click("#ask-go");
    window.until(() -> window.words("#notice").equals("Area: Op Lantern"));
    try (Workspace kept = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
      DrawnArea area = new Desk(kept, ExampleWorkspace.CLOCK).areas().list().get(0);
      assertThat(area.from()).isEqualTo(LocalDate.of(2025, 10, 1));
      assertThat(area.to()).isEqualTo(LocalDate.of(2025, 11, 30));
    }
    window.click("#inspector-layers");
    window.until(() -> window.isSeen("#drawn-D1"));
    window.click("#layer-area-drawn");
    window.click("#layer-area-wards");
    window.click("#layer-name-wards");
    window.picture("map-04-layers");
    long circle = selected();
    key(KeyCode.ESCAPE);
    window.until(() -> window.words("#selection-words").equals("Nothing selected"));
    window.click("#drawn-D1");
    window.until(() -> window.words("#selection-words").contains("Op Lantern"));
    assertThat(selected()).isEqualTo(circle);
  }

  /** Writes into a date in place of what stands there. */
  private void type(String date, String words) {
    DatePicker picker = window.robot().lookup(date).query();
    window.robot().interact(picker.getEditor()::requestFocus);
    window.robot().interact(picker.getEditor()::selectAll);
    window.robot().write(words);
  }

  @Test
  void aPlaceTellsEveryIncidentOfItsStackAndItsAreas() throws Exception {
    window.openExample();
    key(KeyCode.I);
    key(KeyCode.ENTER);
    window.until(() -> window.isSeen(".nb-stack"));
    window.picture("map-05-identify");
    String title = window.robot().lookup(".nb-stack .nb-section-title").<Label>query().getText();
    int first = Integer.parseInt(title.replaceAll(" .*", ""));
    Set<Node> listed =
        window
            .robot()
            .from(window.robot().lookup(".nb-stack").<Node>query())
            .lookup(".nb-record")
            .queryAll();
    assertThat(listed).as("never one of n").hasSize(first);
  }

  @Test
  void aScrollSidewaysMovesTheMapAndOneUpwardsZoomsIt() throws Exception {
    window.openExample();
    Viewport before = view();
    scroll(-120, 8);
    assertThat(view()).isEqualTo(before.dragged(-120, 8));
    scroll(0, 40);
    assertThat(view().metresPerPixel()).isLessThan(before.metresPerPixel());
  }

  private Viewport view() {
    MapCanvas map = window.robot().lookup("#map").query();
    return Objects.requireNonNull(map.view().get());
  }

  private void scroll(double right, double down) {
    Node map = window.robot().lookup("#map").query();
    window
        .robot()
        .interact(
            () ->
                map.fireEvent(
                    new ScrollEvent(
                        ScrollEvent.SCROLL,
                        300,
                        200,
                        300,
                        200,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        right,
                        down,
                        right,
                        down,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
    window.settle();
  }

  @Test
  void aViewIsBookmarkedAndComeBackTo() throws Exception {
    window.openExample();
    key(KeyCode.PLUS);
    key(KeyCode.PLUS);
    String scale = window.words("#map-scale");
    String place = window.words("#status-place");
    assertThat(place).matches("E \\d{3}.\\d{3} N \\d{3}.\\d{3}");
    String shown = window.words("#map-title");
    ask(KeyCode.B);
    window.robot().write("Town centre");
    window.picture("map-06-ask-bookmark");
    window.click("#ask-go");
    window.until(() -> window.words("#notice").equals("Bookmark: Town centre"));
    key(KeyCode.HOME);
    other("vehicle cr", "Vehicle crime");
    key(KeyCode.SHIFT, KeyCode.B);
    window.until(() -> window.isSeen(".nb-kept-rows"));
    window.picture("map-06-bookmarks");
    window.click("Town centre");
    window.until(() -> !window.isSeen(".nb-kept-rows"));
    window.until(() -> window.words("#map-title").equals(shown));
    assertThat(window.words("#map-scale")).isEqualTo(scale);
    key(KeyCode.CONTROL, KeyCode.Z);
    window.until(() -> window.words("#map-title").startsWith("Vehicle crime"));
    key(KeyCode.HOME);
    window.until(() -> !window.words("#map-scale").equals(scale));
    key(KeyCode.CONTROL, KeyCode.L);
    window.robot().write("town centre");
    window.picture("map-06-bookmark-in-palette");
    // Before it stands the beat of that name.
    window.robot().type(KeyCode.DOWN).type(KeyCode.ENTER);
    window.until(() -> window.words("#map-scale").equals(scale));
    window.until(() -> window.words("#map-title").equals(shown));
  }

  private void other(String typed, String title) throws Exception {
    key(KeyCode.CONTROL, KeyCode.L);
    window.robot().write(typed);
    window.robot().type(KeyCode.ENTER);
    window.until(() -> window.words("#map-title").startsWith(title));
  }

  @Test
  void aLassoAndACircleAreDrawnWithTheMouse() throws Exception {
    window.openExample();
    key(KeyCode.L);
    var middle = window.robot().lookup("#map").query();
    var box = middle.localToScreen(middle.getBoundsInLocal());
    double x = box.getCenterX();
    double y = box.getCenterY();
    window.robot().moveTo(x, y).press(MouseButton.PRIMARY);
    for (int i = 0; i <= 12; i++) {
      double angle = i * Math.PI / 6;
      window.robot().moveTo(x + 90 * Math.cos(angle), y + 60 * Math.sin(angle));
    }
    window.robot().release(MouseButton.PRIMARY);
    window.until(() -> window.words("#selection-words").contains("selected: Outline"));
    window.until(() -> window.words("#trend-selected").startsWith(Figures.count(selected())));
    window.picture("map-07-lasso");
    key(KeyCode.C);
    window.robot().moveTo(x, y).press(MouseButton.PRIMARY).moveTo(x + 70, y);
    window.robot().release(MouseButton.PRIMARY);
    window.until(() -> window.words("#selection-words").contains("selected: Circle"));
    long circle = selected();
    window.robot().press(KeyCode.SHIFT);
    drag(x + 60, y, x + 130, y);
    window.robot().release(KeyCode.SHIFT);
    window.until(() -> window.words("#selection-words").contains("selected: Outline"));
    assertThat(selected()).isGreaterThan(circle);
    long joined = selected();
    window.robot().press(KeyCode.SHIFT);
    drag(x - 200, y - 80, x - 190, y - 80);
    window.robot().release(KeyCode.SHIFT);
    window.until(() -> window.words("#selection-words").contains("Unchanged: "));
    assertThat(selected()).isEqualTo(joined);
    window.picture("map-07-refused");
    window.robot().press(KeyCode.CONTROL);
    drag(x + 60, y, x + 130, y);
    window.robot().release(KeyCode.CONTROL);
    window.until(() -> !window.words("#selection-words").contains("Unchanged: "));
    window.until(() -> selected() < joined);
    window.size(1093, 574);
    window.picture("map-08-narrow");
    window.click("#look");
    window.size(1366, 728);
    window.picture("map-09-dark");
  }

  private void drag(double fromX, double fromY, double toX, double toY) {
    window.robot().moveTo(fromX, fromY).press(MouseButton.PRIMARY);
    window.robot().moveTo((fromX + toX) / 2, (fromY + toY) / 2).moveTo(toX, toY);
    window.robot().release(MouseButton.PRIMARY);
    window.settle();
  }

  @Test
  void whileSpaceIsHeldDownADragMovesTheMapWhateverTheTool() throws Exception {
    window.openExample();
    key(KeyCode.V);
    Viewport before = view();
    Node map = window.robot().lookup("#map").query();
    var box = map.localToScreen(map.getBoundsInLocal());
    window.focus("#map");
    window.robot().press(KeyCode.SPACE);
    drag(box.getCenterX(), box.getCenterY(), box.getCenterX() + 60, box.getCenterY() + 20);
    window.robot().release(KeyCode.SPACE);
    window.settle();
    assertThat(view().easting()).isLessThan(before.easting());
    assertThat(view().northing()).isGreaterThan(before.northing());
    assertThat(view().metresPerPixel()).isEqualTo(before.metresPerPixel());
    assertThat(window.words("#selection-words")).isEqualTo("Nothing selected");
    drag(box.getCenterX(), box.getCenterY(), box.getCenterX() + 60, box.getCenterY() + 20);
    window.until(() -> window.words("#selection-words").contains("selected: Rectangle"));
  }

  @Test
  void inANarrowWindowAskingUnfoldsTheInspectorAndNothingIsCutOff() throws Exception {
    window.openExample();
    window.size(1093, 574);
    assertThat(window.isSeen("#inspector-history")).isFalse();
    key(KeyCode.I);
    key(KeyCode.ENTER);
    window.until(() -> window.isSeen(".nb-stack"));
    window.picture("map-11-narrow-identify");
    window.click("#inspector-open");
    assertThat(window.robot().lookup("#inspector-history").tryQuery()).isEmpty();
    key(KeyCode.ALT, KeyCode.H);
    window.until(() -> window.isSeen("#history"));
    window.click("#inspector-open");
    window.size(911, 485);
    window.picture("map-12-at-150");
    Node title = window.robot().lookup("#map-title").query();
    Node marking = window.robot().from(title.getParent()).lookup(".nb-marking").query();
    assertThat(title.getBoundsInParent().getMaxX())
        .isLessThan(marking.getBoundsInParent().getMinX());
    window.size(1366, 728);
  }

  private void choose(String mode) {
    window
        .robot()
        .lookup(".nb-map-toolbar .toggle-button")
        .lookup((ToggleButton button) -> button.getText().equals(mode))
        .<ToggleButton>query()
        .fire();
  }

  /** Its fields come one after the other: those of a form that was left are left out. */
  @Test
  void aFormThatIsComeBackToWhileItIsMadeHasEachFieldOnce() throws Exception {
    window.openExample();
    window
        .robot()
        .interact(
            () -> {
              choose("Grid");
              choose("Hotspots");
              choose("Grid");
              choose("Hotspots");
            });
    window.settle();
    assertThat(window.robot().lookup("#bandwidth-field").queryAll()).hasSize(1);
  }
}
