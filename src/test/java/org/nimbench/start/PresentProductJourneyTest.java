package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A product at the meeting: as its pages, as its figures, and when it is out of date. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PresentProductJourneyTest {
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

  private void addProduct() throws TimeoutException {
    makeProduct();
    chooseProduct();
    window.until(() -> wall.items() >= 1);
  }

  private void makeProduct() throws TimeoutException {
    window.openExample();
    window.click("#map-add");
    window.until(() -> window.isSeen("#product-make"));
    window.click("#product-make");
    window.until(() -> window.words("#notice").startsWith("Added to"));
    wall.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.until(() -> !window.stage().getScene().lookup("#present-products").isDisabled());
  }

  private void chooseProduct() {
    window.click("#present-products");
    wall.press(KeyCode.DOWN);
    wall.press(KeyCode.ENTER);
  }

  @Test
  void aProductIsShownAsItsPagesAndItsFiguresOpenLiveFromThem() throws Exception {
    addProduct();
    window.picture("present-list-product");
    assertThat(window.faults()).isEmpty();
    wall.start();
    window.until(() -> wall.paper().isPainted());
    assertThat(wall.says("#wall-place")).startsWith("Page 1 of ");
    assertThat(wall.says("#wall-guard")).startsWith("As printed");
    assertThat(wall.says("#wall-marking-head")).startsWith("OFFICIAL");
    wall.picture("present-paper-1920");
    assertThat(wall.faults()).isEmpty();
    wall.press(KeyCode.SPACE);
    wall.picture("present-paper-scrolled");
    assertThat(wall.says("#wall-place")).startsWith("Page 1 of ");
    wall.press(KeyCode.W);
    window.until(() -> wall.paper().isPainted());
    wall.picture("present-paper-whole");
    assertThat(wall.faults()).isEmpty();
    wall.press(KeyCode.RIGHT);
    window.until(() -> wall.says("#wall-place").startsWith("Page 2 of "));
    while (wall.stage().getScene().lookup("#wall-live-0") == null) {
      wall.press(KeyCode.RIGHT);
    }
    window.until(() -> wall.paper().isPainted());
    wall.picture("present-paper-figure-whole");
    wall.press(KeyCode.W);
    window.until(() -> wall.paper().isPainted());
    wall.picture("present-paper-figure");
    assertThat(wall.faults()).isEmpty();
    String page = wall.says("#wall-place");
    wall.press(KeyCode.ENTER);
    window.until(() -> wall.says("#wall-place").startsWith("Figure of page"));
    window.until(() -> !wall.says("#wall-stamp").isEmpty());
    wall.picture("present-paper-live");
    assertThat(wall.faults()).isEmpty();
    assertThat(wall.says("#wall-guard")).startsWith("Guard on");
    wall.press(KeyCode.ESCAPE);
    assertThat(wall.says("#wall-place")).isEqualTo(page);
    wall.sized(1366, 768);
    window.until(() -> wall.paper().isPainted());
    wall.picture("present-paper-1366");
    assertThat(wall.faults()).isEmpty();
    wall.press(KeyCode.DIGIT1);
    wall.press(KeyCode.ENTER);
    assertThat(wall.says("#wall-place")).startsWith("Page 1 of ");
    wall.press(KeyCode.END);
    window.until(() -> wall.paper().isPainted());
    wall.picture("present-paper-last-1366");
    wall.press(KeyCode.ESCAPE);
    window.until(() -> wall.others().isEmpty());
  }

  @Test
  void theFiguresOfAProductArePagesAndTheMainWindowKeepsItsOwnLook() throws Exception {
    makeProduct();
    window.robot().clickOn("Figures only");
    chooseProduct();
    ListView<?> list = window.robot().lookup("#present-pages").queryAs(ListView.class);
    window.until(() -> list.getItems().size() > 3);
    wall.press(KeyCode.F5);
    window.until(() -> !wall.others().isEmpty());
    wall.sized(1920, 1080);
    int pages = list.getItems().size();
    for (int i = 1; i <= pages; i++) {
      String place = "Item " + i + " of " + pages;
      window.until(() -> wall.says("#wall-place").startsWith(place));
      window.until(() -> !wall.says("#wall-stamp").isEmpty());
      wall.picture("present-product-" + i);
      assertThat(wall.faults()).as(place).isEmpty();
      assertThat(wall.says("#wall-marking-head")).startsWith("OFFICIAL");
      wall.press(KeyCode.PAGE_DOWN);
    }
    assertThat(window.stage().getScene().getRoot().getStyleClass()).doesNotContain("nb-projector");
    assertThat(window.stage().getScene().getUserAgentStylesheet()).isNull();
  }

  @Test
  void aProductWithFiguresOfOlderDataSaysSoInTheListAndOnEveryPageOfTheWall() throws Exception {
    PreparedProducts.in(window.home());
    window.openExample();
    wall.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.until(() -> offered() == 2);
    chooseProduct();
    window.until(() -> wall.items() == 1);
    window.until(() -> row().contains("Out of date"));
    window.picture("present-list-stale");
    wall.start();
    window.until(() -> wall.paper().isPainted());
    assertThat(wall.says("#wall-title")).isEqualTo("Burglary in Northvale");
    assertThat(wall.says("#wall-caution")).startsWith("Out of date").contains("older data");
    wall.picture("present-paper-stale");
    assertThat(wall.faults()).isEmpty();
    wall.press(KeyCode.RIGHT);
    window.until(() -> wall.says("#wall-place").startsWith("Page 2 of "));
    assertThat(wall.says("#wall-caution")).startsWith("Out of date");
    wall.sized(1366, 768);
    window.until(() -> wall.paper().isPainted());
    wall.picture("present-paper-stale-1366");
    assertThat(wall.faults()).isEmpty();
  }

  @Test
  void aProductThatComesWhileThisScreenIsShownIsOfferedAtOnce() throws Exception {
    PreparedProducts.in(window.home());
    window.openExample();
    window.click("#rail-5");
    window.until(() -> window.isSeen("#section-text"));
    remove();
    window.until(() -> window.words("#product-switcher").equals("Vehicle crime in Northvale"));
    wall.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.until(() -> offered() == 1);
    wall.press(KeyCode.CONTROL, KeyCode.Z);
    window.until(() -> offered() == 2);
  }

  private String row() {
    return window.robot().lookup("#present-pages .label").queryAll().stream()
        .map(each -> ((Labeled) each).getText())
        .reduce("", String::concat);
  }

  private int offered() {
    return window.robot().lookup("#present-products").queryAs(MenuButton.class).getItems().size();
  }

  private void remove() {
    MenuButton switcher = window.robot().lookup("#product-switcher").queryAs(MenuButton.class);
    MenuItem last = switcher.getItems().get(switcher.getItems().size() - 1);
    window.robot().interact(last::fire);
    window.settle();
  }
}
