package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.store.Workspace;
import org.nimbench.ui.map.twin.MapTable;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One selection, one number: map, trend and tables agree on Northvale whatever the map shows. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SelectionJourneyTest {
  private static final String WARD = "Abbey";
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  @Test
  void aWardIsTheSameNumberInEveryModeInTheTrendAndInTheTables() throws Exception {
    window.openExample();
    window.click("Areas");
    window.until(() -> window.words("#map-title").contains("by area"));
    key(KeyCode.ALT, KeyCode.T);
    window.until(() -> window.isSeen("#map-twin"));
    MapTable.Row ward = row();
    long selected = ward.keys().get(1).longValue();
    assertThat(selected).isPositive();
    TableView<MapTable.Row> twin = twin();
    window.robot().interact(() -> twin.getSelectionModel().select(ward));
    agree("Areas", selected);
    key(KeyCode.ALT, KeyCode.T);
    window.picture("map-10-areas-selected");
    for (String mode : List.of("Dots", "Hotspots", "Grid")) {
      window.click(mode);
      agree(mode, selected);
    }
    window.click("Change");
    window.until(() -> chip("#change-map-after").startsWith("%,d selected".formatted(selected)));
    window.until(() -> marked().contains("name=" + WARD));
    assertThat(marked()).contains("after=" + selected + ",");
    String earlier = marked().replaceFirst(".*before=(\\d+).*", "$1");
    assertThat(chip("#change-map-before"))
        .startsWith("%,d selected".formatted(Long.parseLong(earlier)));
    assertThat(window.words("#selection-words"))
        .startsWith("%,d of %,d selected".formatted(selected, located()));
    window.picture("map-13-change-selected");
    window.click("Grid");

    // Every other ward: what lies outside the boundary is in neither.
    key(KeyCode.SHIFT, KeyCode.I);
    long others = located() - selected;
    window.until(() -> number(window.words("#selection-words")) > selected);
    long counted = number(window.words("#selection-words"));
    assertThat(counted).isLessThanOrEqualTo(others);
    for (String mode : List.of("Hotspots", "Areas", "Dots")) {
      window.click(mode);
      agree(mode, counted);
    }
  }

  @Test
  void aRectangleBeyondTheBoundaryIsTheSameNumberInEveryMode() throws Exception {
    window.openExample();
    key(KeyCode.SHIFT, KeyCode.V);
    window.until(() -> window.isSeen("#ask-go"));
    window.click("#ask-go");
    window.until(() -> window.words("#selection-words").contains("selected: Rectangle"));
    long counted = number(window.words("#selection-words"));
    for (String mode : List.of("Areas", "Dots", "Grid", "Hotspots")) {
      window.click(mode);
      agree(mode, counted);
    }
  }

  @Test
  void theTableFollowsTheMapAndACellOfItIsSelectedOnTheMap() throws Exception {
    window.openExample();
    window.click("Areas");
    window.until(() -> window.words("#map-title").contains("by area"));
    key(KeyCode.ALT, KeyCode.T);
    window.until(() -> window.isSeen("#map-twin"));
    key(KeyCode.V);
    key(KeyCode.ENTER);
    window.until(() -> window.words("#selection-words").contains(" selected: "));
    assertThat(markedNames()).hasSize(1);
    assertThat(window.words("#selection-words")).endsWith("selected: " + markedNames().get(0));
    key(KeyCode.SHIFT, KeyCode.I);
    window.until(() -> markedNames().size() == twin().getItems().size() - 1);
    window.robot().clickOn("Rate per\n1,000 people");
    window.settle();
    assertThat(markedNames()).as("sorting chooses nothing").hasSize(twin().getItems().size() - 1);
    key(KeyCode.ESCAPE);
    window.until(() -> markedNames().isEmpty());

    window.click("Grid");
    window.until(() -> window.words("#stamp-method").startsWith("Counts in square cells"));
    MapTable.Row densest =
        twin().getItems().stream()
            .max(Comparator.comparingDouble((MapTable.Row row) -> row.keys().get(3)))
            .orElseThrow();
    window.robot().interact(() -> twin().getSelectionModel().select(densest));
    window.until(() -> window.words("#selection-words").contains("selected: Cell E "));
    assertThat(number(window.words("#selection-words")))
        .isEqualTo(densest.keys().get(3).longValue());
    assertThat(twin().getSelectionModel().getSelectedItems()).containsExactly(densest);
    window.picture("map-14-cell-selected");
    key(KeyCode.SHIFT, KeyCode.V);
    window.until(() -> window.isSeen("#ask-go"));
    window.click("#ask-go");
    window.until(() -> window.words("#selection-words").contains("selected: Rectangle"));
    window.until(() -> twin().getSelectionModel().getSelectedItems().size() > 1);
    int marked = twin().getSelectionModel().getSelectedItems().size();
    window.robot().clickOn("In cell");
    window.settle();
    assertThat(window.words("#selection-words"))
        .as("sorting lets go of no selection")
        .contains("selected: Rectangle");
    assertThat(twin().getSelectionModel().getSelectedItems()).hasSize(marked);
  }

  @Test
  void theFigureOfTheSelectionIsOfWhatIsShownAndAComparisonSaysWhyThereIsNone() throws Exception {
    window.openExample();
    assertThat(window.whyNot("map.figure")).isEqualTo("Nothing is selected on the map");
    window.click("Dots");
    window.settle();
    key(KeyCode.V);
    key(KeyCode.ENTER);
    window.until(() -> window.words("#selection-words").contains(" selected: "));
    window.click("Change");
    window.until(() -> window.words("#change-stamp").contains("before "));
    assertThat(window.whyNot("map.figure")).isEqualTo("Not while two periods are compared");
    assertThat(window.robot().lookup("#selection-figure").query().isDisabled()).isTrue();
    window.click("Dots");
    window.settle();
    window.run("map.figure");
    window.until(() -> window.isSeen("#product-make"));
    window.click("#product-make");
    window.until(() -> window.words("#notice").startsWith("Added to "));
    window.untilFiles(
        () -> {
          try (Workspace kept = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
            return kept.documents("evidence").stream()
                .anyMatch(
                    one -> one.json().contains("hotspot.grid") && one.json().contains("beats:"));
          }
        });
  }

  private List<String> markedNames() {
    return twin().getSelectionModel().getSelectedItems().stream()
        .map(row -> row.cells().get(0))
        .toList();
  }

  /** The row that the table of the comparison marks. */
  private String marked() {
    TableView<?> areas = window.robot().lookup("#change-areas").queryAs(TableView.class);
    return String.valueOf(areas.getSelectionModel().getSelectedItem());
  }

  @SuppressWarnings("unchecked")
  private TableView<MapTable.Row> twin() {
    return window.robot().lookup("#map-twin").queryAs(TableView.class);
  }

  private MapTable.Row row() {
    return twin().getItems().stream()
        .filter(row -> row.cells().get(0).equals(WARD))
        .findFirst()
        .orElseThrow();
  }

  /** The first number of some words. */
  private static long number(String words) {
    Matcher found = NUMBER.matcher(words);
    return found.find() ? Long.parseLong(found.group().replace(",", "")) : -1;
  }

  private long located() {
    return number(window.words("#filter-count").replaceFirst(".* · ", ""));
  }

  private void key(KeyCode... codes) {
    window.focus("#map");
    window.robot().press(codes).release(codes);
    window.settle();
  }

  private void agree(String mode, long selected) throws Exception {
    String words = "%,d of %,d selected".formatted(selected, located());
    window.until(() -> window.words("#selection-words").startsWith(words));
    window.until(() -> number(window.words("#trend-selected")) == selected);
    assertThat(chip("#map")).as(mode).startsWith("%,d selected · ".formatted(selected));
  }

  private String chip(String map) {
    Node canvas = window.robot().lookup(map).query();
    return window.robot().from(canvas).lookup("#map-chip").<Label>query().getText();
  }
}
