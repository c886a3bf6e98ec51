package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Menus, keys, palette, undo and the parts of the window, all from the one book of commands. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CommandsJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  private void press(KeyCode... keys) {
    window.robot().push(keys);
    window.settle();
  }

  private String where() {
    return window.robot().lookup("#filter-where").query().getAccessibleText();
  }

  @Test
  void thePaletteFindsCommandsAreasAndTypesAndDoesThem() throws Exception {
    window.openExample();
    press(KeyCode.CONTROL, KeyCode.L);
    assertThat(window.isSeen("#palette-field")).isTrue();
    window.picture("shell-palette-empty");
    window.robot().write("wharf");
    window.settle();
    window.picture("shell-palette-area");
    window.robot().type(KeyCode.ENTER);
    window.until(() -> where().contains("Wharfside"));
    assertThat(window.isSeen("#palette-field")).isFalse();

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    window.robot().write("undo");
    window.settle();
    window.picture("shell-palette-undo");
    window.robot().type(KeyCode.ENTER);
    window.until(() -> !where().contains("Wharfside"));
  }

  @Test
  void theFilterIsUndoneAndDoneAgainByKeysAndByButtons() throws Exception {
    window.openExample();
    String before = window.words("#map-title");
    press(KeyCode.CONTROL, KeyCode.L);
    window.robot().write("vehicle cr");
    window.robot().type(KeyCode.ENTER);
    window.until(() -> window.words("#map-title").startsWith("Vehicle crime"));
    press(KeyCode.CONTROL, KeyCode.Z);
    window.until(() -> window.words("#map-title").equals(before));
    press(KeyCode.CONTROL, KeyCode.Y);
    window.until(() -> window.words("#map-title").startsWith("Vehicle crime"));
    window.click("#edit-undo");
    window.until(() -> window.words("#map-title").equals(before));
  }

  @Test
  void aLetterThatIsTypedStaysALetter() throws Exception {
    window.openExample();
    press(KeyCode.CONTROL, KeyCode.L);
    window.robot().write("hgdz");
    window.settle();
    TextInputControl field = window.robot().lookup("#palette-field").query();
    assertThat(field.getText()).isEqualTo("hgdz");
    window.robot().type(KeyCode.ESCAPE);
    assertThat(window.words("#stamp-method")).startsWith("Kernel density");
  }

  @Test
  void theMenusAreMadeFromTheBookAndSayWhyNot() throws Exception {
    window.picture("shell-start-menus");
    window.click("#menu-file");
    window.settle();
    window.picture("shell-menu-file-start");
    press(KeyCode.ESCAPE);
    window.openExample();
    window.click("#menu-edit");
    window.settle();
    window.picture("shell-menu-edit");
    press(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.SLASH);
    window.picture("shell-keys");
    assertThat(keysSheet()).contains("During the show (F5)", "Page width", "Blank", "Ctrl+PgUp");
    press(KeyCode.ESCAPE);
    window.size(1093, 574);
    window.click("#menus-folded");
    window.settle();
    window.picture("shell-menu-folded");
    press(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.L);
    window.picture("shell-palette-narrow");
  }

  private List<String> keysSheet() {
    return window.robot().lookup(".nb-keys .label").queryAll().stream()
        .map(each -> ((Labeled) each).getText())
        .toList();
  }

  @Test
  void f6GoesRoundThePartsOfTheWindow() throws Exception {
    window.openExample();
    Set<Node> met = new HashSet<>();
    for (int i = 0; i < 6; i++) {
      press(KeyCode.F6);
      met.add(window.stage().getScene().getFocusOwner());
    }
    assertThat(met).as("header, rail, filter, map, inspector, status").hasSizeGreaterThan(4);
    Node before = window.stage().getScene().getFocusOwner();
    press(KeyCode.F6);
    press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(window.stage().getScene().getFocusOwner()).isSameAs(before);
  }

  @Test
  void theStepsHaveKeysAndThoseThatAreNotBuiltSayWhy() throws Exception {
    window.openExample();
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    assertThat(
            window
                .robot()
                .lookup("#rail-3")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .isSelected())
        .isTrue();
    Set<Node> steps = window.robot().lookup(".nb-rail-step").queryAll();
    assertThat(steps).hasSize(7);
    window.picture("shell-rail");
  }
}
