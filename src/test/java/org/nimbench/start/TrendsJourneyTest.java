package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.kernel.Period;
import org.nimbench.ui.trends.MonthRow;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The Trends screen on Northvale: read, brush, write, copy, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TrendsJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  @BeforeEach
  void goToTrends() throws Exception {
    window.openExample();
    window.click("#rail-3");
    window.until(() -> window.isSeen("#chart #mark-20"));
  }

  private String name(String mark) {
    Region slot = window.robot().lookup(mark).query();
    return slot.getAccessibleText();
  }

  @Test
  void everyMonthSaysItsValueAndBrushingSelectsForTheMapToo() throws Exception {
    assertThat(name("#chart #mark-20")).matches("\\w+ 20\\d\\d: [\\d,]+, .*usual range");
    window.picture("30-trends");
    window.robot().moveTo("#chart #mark-10");
    window.settle();
    window.picture("31-trends-hover");
    window.robot().drag("#chart #mark-20").dropTo("#chart #mark-24");
    window.settle();
    assertThat(window.isSeen("#trend-chip-months")).isTrue();
    String chip = window.words("#trend-chip-months");
    assertThat(window.words("#selection-words")).matches("[\\d,]+ of [\\d,]+ selected: " + chip);
    assertThat(window.whyNot("map.filter")).as("as the link beside it").isEmpty();
    window.picture("32-trends-brushed");
    window.click("#rail-2");
    window.until(() -> window.words("#map-title").contains("202"));
    window.click("#rail-3");
    window.settle();
    window.click("#trend-chip-months");
    assertThat(window.isSeen("#trend-chip-months")).isFalse();
  }

  @Test
  void monthsAreWalkedAndBrushedFromTheKeyboard() {
    window.focus("#chart #mark-12");
    window.robot().type(KeyCode.RIGHT);
    window.robot().press(KeyCode.SHIFT).type(KeyCode.RIGHT, KeyCode.RIGHT).release(KeyCode.SHIFT);
    window.robot().type(KeyCode.ENTER);
    window.settle();
    String first = name("#chart #mark-13").replaceAll(":.*", "");
    String last = name("#chart #mark-15").replaceAll(":.*", "");
    assertThat(window.words("#trend-chip-months"))
        .contains(first.substring(0, 3))
        .contains(last.substring(0, 3));
  }

  @Test
  void aBreakIsWrittenDrawnKeptAndUndone() throws Exception {
    window.focus("#chart #mark-6");
    window.click("#trend-annotate");
    window.settle();
    window.robot().clickOn("#note-kind").type(KeyCode.DOWN, KeyCode.DOWN).type(KeyCode.ENTER);
    window.robot().clickOn("#note-words").write("Sheds no longer counted");
    window.picture("33-trends-annotate");
    window.click("#note-keep");
    window.until(() -> window.isSeen("#note-edit-N1"));
    window.until(() -> name("#chart #mark-2").contains("before the limits began"));
    window.picture("34-trends-break");
    window.click("#note-remove-N1");
    window.until(() -> !window.isSeen("#note-edit-N1"));
  }

  @Test
  void theTableTwinAndTheChartAreOneSelectionAndCanBeCopied() throws Exception {
    window.click("#trend-table");
    window.settle();
    TableView<MonthRow> table = window.robot().lookup("#months-table").query();
    window.robot().interact(() -> table.getSelectionModel().selectRange(3, 6));
    window.settle();
    Period months =
        Period.ofMonths(table.getItems().get(3).month(), table.getItems().get(5).month());
    assertThat(window.words("#trend-chip-months")).isEqualTo(months.inWords());
    window.picture("35-trends-table");
    window.click("#trend-copy");
    window.settle();
    window.robot().clickOn("#trend-copy-table");
    window.settle();
    String[] copied = new String[2];
    window
        .robot()
        .interact(
            () -> {
              copied[0] = Clipboard.getSystemClipboard().getString();
              copied[1] = Clipboard.getSystemClipboard().getHtml();
            });
    assertThat(copied[0].lines()).hasSize(table.getItems().size() + 1);
    assertThat(copied[1]).startsWith("<table>");
    window.click("#trend-copy");
    window.settle();
    window.robot().clickOn("#trend-copy-picture");
    window.until(() -> window.words("#notice").startsWith("Copied: the chart"));
    Copied picture = Copied.now(window.robot());
    assertThat(picture.image()).isNotNull();
    assertThat(picture.image().getWidth()).isGreaterThan(400);
    assertThat(picture.words())
        .as("its alternative text")
        .startsWith("Line chart. Offences per month");
    window.click("#trend-sentence");
    window.robot().interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0]).contains("The 12 months to").endsWith("\".");
  }

  @Test
  void theScreenHoldsInTheDarkNarrowAndLarge() throws Exception {
    window.size(1093, 574);
    window.picture("36-trends-narrow");
    window.size(1920, 1040);
    window.picture("37-trends-large");
    window.size(1366, 728);
    window.click("#look");
    window.picture("38-trends-dark");
  }
}
