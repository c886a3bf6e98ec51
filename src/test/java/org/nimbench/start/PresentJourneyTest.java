package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ui.present.show.PaperPane;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.Viewport;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From a pinned map to the wall and back: every single key, on Northvale. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PresentJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  @AfterEach
  void closeTheShow() {
    window.robot().interact(() -> others().forEach(Stage::close));
  }

  private List<Stage> others() {
    List<Stage> others = new ArrayList<>();
    for (Window each : Window.getWindows()) {
      if (each instanceof Stage stage && stage != window.stage()) {
        others.add(stage);
      }
    }
    return others;
  }

  private Stage wall() {
    return others().stream()
        .filter(stage -> stage.getScene().lookup("#wall") != null)
        .findFirst()
        .orElseThrow();
  }

  private void press(KeyCode... keys) {
    window.robot().push(keys);
    window.settle();
  }

  private String says(String node) {
    Node found = wall().getScene().lookup(node);
    return found == null ? "" : ((Labeled) found).getText();
  }

  private MapCanvas map() {
    return (MapCanvas) wall().getScene().lookup("#wall-map");
  }

  private Viewport view() {
    Viewport view = map().view().get();
    assertThat(view).isNotNull();
    return view;
  }

  private void sized(double width, double height) {
    window
        .robot()
        .interact(
            () -> {
              wall().setFullScreen(false);
              wall().setX(0);
              wall().setY(0);
              wall().setWidth(width);
              wall().setHeight(height);
            });
    window.settle();
  }

  private void picture(String name) throws IOException {
    window.settle();
    Shots.take(window.robot(), wall(), name);
  }

  private List<String> faults() {
    List<String> faults = new ArrayList<>();
    window.robot().interact(() -> faults.addAll(WindowFaults.of(wall().getScene())));
    return faults;
  }

  private void pinMapAndChart() throws TimeoutException {
    window.openExample();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    window.until(
        () -> {
          Node pin = window.stage().getScene().lookup("#trend-pin");
          return pin != null && !pin.isDisabled();
        });
    window.click("#trend-pin");
    press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.until(
        () ->
            window.robot().lookup("#present-pages").queryAs(ListView.class).getItems().size() == 2);
  }

  private void startTheShow() throws TimeoutException {
    press(KeyCode.F5);
    window.until(() -> !others().isEmpty());
    sized(1920, 1080);
    window.until(() -> says("#wall-title").contains("hotspots"));
    window.until(() -> map() != null && map().view().get() != null);
  }

  @Test
  void whatIsPinnedIsListedWithNotesReorderedTakenOutAndUndone() throws Exception {
    window.openExample();
    press(KeyCode.CONTROL, KeyCode.DIGIT7);
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
    press(KeyCode.ALT, KeyCode.UP);
    window.until(() -> !list.getItems().get(1).equals(last));
    press(KeyCode.DELETE);
    window.until(() -> list.getItems().size() == 1);
    press(KeyCode.CONTROL, KeyCode.Z);
    window.until(() -> list.getItems().size() == 2);
    window.size(1093, 574);
    window.picture("present-list-narrow");
    assertThat(window.faults()).isEmpty();
  }

  private void pinAgain() throws TimeoutException {
    window.click("#map-pin");
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    window.until(() -> !window.stage().getScene().lookup("#trend-pin").isDisabled());
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.until(
        () ->
            window.robot().lookup("#present-pages").queryAs(ListView.class).getItems().size() == 2);
  }

  @Test
  void theWallShowsThePageWithItsFactsAndMarkingAndFollowsEveryKey() throws Exception {
    pinMapAndChart();
    startTheShow();
    picture("present-map-1920");
    assertThat(faults()).isEmpty();
    assertThat(says("#wall-marking-head")).isEqualTo("OFFICIAL");
    assertThat(says("#wall-marking-foot")).isEqualTo("OFFICIAL");
    assertThat(says("#wall-place")).startsWith("Item 1 of 2");
    assertThat(says("#wall-guard")).contains("dots hidden");

    double before = view().metresPerPixel();
    press(KeyCode.PLUS);
    assertThat(view().metresPerPixel()).isLessThan(before);
    double east = view().easting();
    press(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(view().easting()).isGreaterThan(east);
    press(KeyCode.H);
    assertThat(view().metresPerPixel()).isEqualTo(before);

    press(KeyCode.T);
    assertThat(wall().getScene().lookup("#wall-table")).isNotNull();
    picture("present-table-1920");
    press(KeyCode.T);

    press(KeyCode.B);
    assertThat(wall().getScene().lookup("#wall-black").isVisible()).isTrue();
    press(KeyCode.B);
    assertThat(wall().getScene().lookup("#wall-black").isVisible()).isFalse();

    press(KeyCode.RIGHT);
    window.until(() -> says("#wall-place").startsWith("Item 2 of 2"));
    window.until(() -> wall().getScene().lookup("#wall-picture") != null);
    picture("present-chart-1920");
    assertThat(faults()).isEmpty();
    press(KeyCode.DIGIT1);
    picture("present-jump");
    press(KeyCode.ENTER);
    window.until(() -> says("#wall-place").startsWith("Item 1 of 2"));
    press(KeyCode.ESCAPE);
    window.until(() -> others().isEmpty());
  }

  @Test
  void monthsBeforeAndAfterAndAnotherFilterAreAskedOnTheWall() throws Exception {
    pinMapAndChart();
    startTheShow();
    press(KeyCode.PERIOD);
    window.until(() -> says("#wall-subtitle").contains("month 1 of 12"));
    press(KeyCode.PERIOD);
    window.until(() -> says("#wall-subtitle").contains("month 2 of 12"));
    picture("present-month");
    press(KeyCode.COMMA);
    press(KeyCode.COMMA);
    window.until(() -> !says("#wall-subtitle").contains("month"));

    press(KeyCode.C);
    window.until(() -> wall().getScene().lookup("#wall-before").getOpacity() == 1);
    Node divider = wall().getScene().lookup("#divider");
    double x = divider.getLayoutX();
    press(KeyCode.RIGHT);
    assertThat(divider.getLayoutX()).isGreaterThan(x);
    assertThat(says("#wall-place")).startsWith("Item 1");
    picture("present-compare");
    assertThat(faults()).isEmpty();
    press(KeyCode.C);

    press(KeyCode.F);
    window.robot().clickOn("#wall #filter-what");
    window.settle();
    picture("present-filter");
    press(KeyCode.ESCAPE);
    assertThat(others()).as("Esc closes the panel first").hasSize(1);
    window.robot().clickOn("#wall #filter-what");
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    window.until(() -> !says("#wall-title").startsWith("Burglary"));
    press(KeyCode.F);
    assertThat(says("#wall-subtitle")).doesNotStartWith("Burglary");
    picture("present-filtered");
  }

  @Test
  void theGuardGoesOffOnlyAfterAskingAndComesBackAtOnce() throws Exception {
    pinMapAndChart();
    startTheShow();
    press(KeyCode.G);
    picture("present-guard-ask");
    press(KeyCode.ESCAPE);
    assertThat(says("#wall-guard")).contains("Guard on");
    press(KeyCode.G);
    window.robot().clickOn("#guard-off");
    window.settle();
    assertThat(says("#wall-guard")).contains("Guard off");
    picture("present-guard-off");
    press(KeyCode.G);
    assertThat(says("#wall-guard")).contains("Guard on");
  }

  @Test
  void theNotesStandInAWindowOfTheirOwnAndThePagesFitASmallProjector() throws Exception {
    pinMapAndChart();
    window.click("#present-notes");
    TextInputControl notes = window.robot().lookup("#present-notes").query();
    window.robot().interact(() -> notes.setText("Ask about the evening patrols."));
    startTheShow();
    sized(1366, 768);
    picture("present-map-1366");
    assertThat(faults()).isEmpty();
    press(KeyCode.END);
    window.until(() -> says("#wall-place").startsWith("Item 2"));
    picture("present-chart-1366");
    press(KeyCode.N);
    window.until(() -> others().size() == 2);
    Stage second = others().stream().filter(each -> each != wall()).findFirst().orElseThrow();
    Shots.take(window.robot(), second, "present-notes");
    Labeled text = (Labeled) second.getScene().lookup("#notes-text");
    assertThat(text.getText()).isEqualTo("Ask about the evening patrols.");
    press(KeyCode.HOME);
    window.until(() -> says("#wall-place").startsWith("Item 1"));
    Shots.take(window.robot(), second, "present-notes-first");
    press(KeyCode.ESCAPE);
    window.until(() -> others().isEmpty());
  }

  private void addProduct() throws TimeoutException {
    makeProduct();
    chooseProduct();
    window.until(() -> items() >= 1);
  }

  private void makeProduct() throws TimeoutException {
    window.openExample();
    window.click("#map-add");
    window.until(() -> window.isSeen("#product-make"));
    window.click("#product-make");
    window.until(() -> window.words("#notice").startsWith("Added to"));
    press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.until(() -> !window.stage().getScene().lookup("#present-products").isDisabled());
  }

  private void chooseProduct() {
    window.click("#present-products");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
  }

  private int items() {
    return window.robot().lookup("#present-pages").queryAs(ListView.class).getItems().size();
  }

  private void theWallIsUp() throws TimeoutException {
    press(KeyCode.F5);
    window.until(() -> !others().isEmpty());
    sized(1920, 1080);
  }

  private PaperPane paper() {
    return (PaperPane) wall().getScene().lookup("#wall-paper");
  }

  @Test
  void aProductIsShownAsItsPagesAndItsFiguresOpenLiveFromThem() throws Exception {
    addProduct();
    window.picture("present-list-product");
    assertThat(window.faults()).isEmpty();
    theWallIsUp();
    window.until(() -> paper().isPainted());
    assertThat(says("#wall-place")).startsWith("Page 1 of ");
    assertThat(says("#wall-guard")).startsWith("As printed");
    assertThat(says("#wall-marking-head")).startsWith("OFFICIAL");
    picture("present-paper-1920");
    assertThat(faults()).isEmpty();
    press(KeyCode.SPACE);
    picture("present-paper-scrolled");
    assertThat(says("#wall-place")).startsWith("Page 1 of ");
    press(KeyCode.W);
    window.until(() -> paper().isPainted());
    picture("present-paper-whole");
    assertThat(faults()).isEmpty();
    press(KeyCode.RIGHT);
    window.until(() -> says("#wall-place").startsWith("Page 2 of "));
    while (wall().getScene().lookup("#wall-live-0") == null) {
      press(KeyCode.RIGHT);
    }
    window.until(() -> paper().isPainted());
    picture("present-paper-figure-whole");
    press(KeyCode.W);
    window.until(() -> paper().isPainted());
    picture("present-paper-figure");
    assertThat(faults()).isEmpty();
    String page = says("#wall-place");
    press(KeyCode.ENTER);
    window.until(() -> says("#wall-place").startsWith("Figure of page"));
    window.until(() -> !says("#wall-stamp").isEmpty());
    picture("present-paper-live");
    assertThat(faults()).isEmpty();
    assertThat(says("#wall-guard")).startsWith("Guard on");
    press(KeyCode.ESCAPE);
    assertThat(says("#wall-place")).isEqualTo(page);
    sized(1366, 768);
    window.until(() -> paper().isPainted());
    picture("present-paper-1366");
    assertThat(faults()).isEmpty();
    press(KeyCode.DIGIT1);
    press(KeyCode.ENTER);
    assertThat(says("#wall-place")).startsWith("Page 1 of ");
    press(KeyCode.END);
    window.until(() -> paper().isPainted());
    picture("present-paper-last-1366");
    press(KeyCode.ESCAPE);
    window.until(() -> others().isEmpty());
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
    Stage before = wall();
    double scale = view().metresPerPixel();
    press(KeyCode.PLUS);
    window.robot().interact(commit::fire);
    window.until(
        () -> {
          Node notice = window.stage().getScene().lookup("#notice");
          return notice != null && ((Labeled) notice).getText().startsWith("Stored: 2");
        });
    assertThat(others()).containsExactly(before);
    assertThat(says("#wall-title")).contains("hotspots");
    assertThat(view().metresPerPixel()).as("where it was looked at").isLessThan(scale);
    press(KeyCode.RIGHT);
    window.until(() -> says("#wall-place").startsWith("Item 2 of 2"));
    // The new month has two crimes, so that the guard draws the months without their numbers.
    window.until(() -> wall().getScene().lookup("#wall-big-months") != null);
    picture("present-reread");
    press(KeyCode.ESCAPE);
    window.until(() -> others().isEmpty());
    press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.until(() -> items() == 2);
    theWallIsUp();
    window.until(() -> says("#wall-place").startsWith("Item 1 of 2"));
  }

  @Test
  void theFiguresOfAProductArePagesAndTheMainWindowKeepsItsOwnLook() throws Exception {
    makeProduct();
    window.robot().clickOn("Figures only");
    chooseProduct();
    ListView<?> list = window.robot().lookup("#present-pages").queryAs(ListView.class);
    window.until(() -> list.getItems().size() > 3);
    press(KeyCode.F5);
    window.until(() -> !others().isEmpty());
    sized(1920, 1080);
    int pages = list.getItems().size();
    for (int i = 1; i <= pages; i++) {
      String place = "Item " + i + " of " + pages;
      window.until(() -> says("#wall-place").startsWith(place));
      window.until(() -> !says("#wall-stamp").isEmpty());
      picture("present-product-" + i);
      assertThat(faults()).as(place).isEmpty();
      assertThat(says("#wall-marking-head")).startsWith("OFFICIAL");
      press(KeyCode.PAGE_DOWN);
    }
    assertThat(window.stage().getScene().getRoot().getStyleClass()).doesNotContain("nb-projector");
    assertThat(window.stage().getScene().getUserAgentStylesheet()).isNull();
  }
}
