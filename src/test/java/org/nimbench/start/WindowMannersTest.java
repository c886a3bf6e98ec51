package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.store.Workspace;
import org.nimbench.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the window does when something goes wrong, and where nothing may be changed. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WindowMannersTest {
  private static final String UNFORESEEN = "Reference unforeseen-[0-9a-f]{8}";

  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  @AfterEach
  void theToolkitIsAsItWas() {
    window.robot().interact(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
  }

  @Test
  void whatNobodyForesawIsShownOnceUnderTheSameCodeAndTheWindowLivesOn() throws Exception {
    window.openExample();
    window.watchFaults();
    throwOnTheToolkitsThread();
    throwOnTheToolkitsThread();
    window.until(() -> window.isSeen(".nb-problem"));
    assertThat(window.robot().lookup(".nb-problem").queryAll()).hasSize(1);
    String code = code();
    assertThat(code).matches(UNFORESEEN);
    window.picture("manners-fault");
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> !window.isSeen(".nb-problem"));

    throwOnTheToolkitsThread();
    window.until(() -> window.isSeen(".nb-problem"));
    assertThat(code()).isEqualTo(code);
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> !window.isSeen(".nb-problem"));
    window.click("#look");
    window.until(() -> window.settings().load().look() == Look.DARK);
    window.click("#look");
    assertThat(window.faults()).isEmpty();
  }

  private static void throwOnTheToolkitsThread() {
    Platform.runLater(
        () -> {
          throw new IllegalStateException("made up by a test");
        });
  }

  private String code() {
    return window.robot().lookup(".nb-problem .nb-caption").queryAll().stream()
        .map(each -> ((Labeled) each).getText())
        .reduce("", String::concat);
  }

  @Test
  void aWorkspaceThatSomebodyElseWritesIsShownAndNothingInItCanBeChanged() throws Exception {
    PreparedProducts.in(window.home());
    Path file = window.home().resolve("Northvale.gpkg");
    byte[] before = Files.readAllBytes(file);
    try (Workspace theirs = Workspace.openToWrite(file, ExampleWorkspace.CLOCK)) {
      assertThat(theirs.isWritable()).isTrue();
      window.openExample();
      assertThat(strip()).contains("is being written to by").contains("change nothing");
      for (String command :
          List.of(
              "file.save",
              "data.add",
              "data.map",
              "map.bookmark",
              "present.pin.map",
              "trends.annotate",
              "products.begin",
              "products.from-shelf")) {
        assertThat(window.whyNot(command))
            .as(command)
            .isEqualTo("The workspace was opened to read.");
      }
      assertThat(window.whyNot("map.export")).isEmpty();

      window.until(() -> window.words("#map-title").startsWith("All crime hotspots, Northvale"));
      Node add = window.robot().lookup("#map-add").query();
      assertThat(add.isDisabled()).isTrue();
      assertThat(add.getAccessibleHelp()).isEqualTo("The workspace was opened to read.");
      window.picture("manners-read-only");

      window.click("#rail-5");
      window.until(() -> window.isSeen("#section-text"));
      GenericStyledArea<?, ?, ?> text = window.robot().lookup("#section-text").query();
      assertThat(text.isEditable()).isFalse();
      window.picture("manners-read-only-product");
      noDoorOfTheProductLeadsAnywhere(text);
      window.click("#rail-1");
      window.until(() -> window.isSeen("#data-add"));
      assertThat(window.robot().lookup("#data-add").<Node>query().isDisabled()).isTrue();
      aDropSaysWhyNot();
      window.run("file.close");
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private void noDoorOfTheProductLeadsAnywhere(GenericStyledArea<?, ?, ?> text) throws Exception {
    String before = text.getText();
    window.robot().interact(text::requestFocus);
    window.robot().push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.B);
    assertThat(text.getText()).isEqualTo(before);
    assertThat(window.robot().lookup("#claim-keep").<Node>query().isDisabled()).isTrue();
    MenuButton switcher = window.robot().lookup("#product-switcher").queryAs(MenuButton.class);
    for (String door : List.of("rename", "review.command", "themes.command", "remove")) {
      String words = Words.text("ui.products." + door);
      assertThat(switcher.getItems())
          .as(door)
          .filteredOn(item -> item.getText() != null && item.getText().startsWith(words))
          .isNotEmpty()
          .allMatch(MenuItem::isDisable)
          .allMatch(item -> item.getText().endsWith("The workspace was opened to read."));
    }
    window.robot().clickOn("Analysis");
    window.until(() -> window.isSeen(".nb-figure-foot"));
    areOff(".nb-figure-foot .button");
    areOff(".nb-figure-foot .hyperlink");
    window.picture("manners-read-only-figures");
    assertThat(window.faults()).isEmpty();
  }

  private void areOff(String controls) {
    Set<Node> found = window.robot().lookup(controls).queryAll();
    assertThat(found).as(controls).isNotEmpty().allMatch(Node::isDisabled);
  }

  private void aDropSaysWhyNot() throws Exception {
    Shell shell = window.robot().lookup(".nb-shell").queryAs(Shell.class);
    Path month = Path.of("examples", "police", "2025-09", "2025-09-northvale-street.csv");
    window.robot().interact(() -> shell.dragged(List.of(month)));
    window.until(() -> dropLines().startsWith("Nothing is added"));
    window.picture("manners-read-only-drop");
    window.robot().interact(() -> shell.dropped(List.of(month)));
    window.until(() -> window.isSeen(".nb-problem"));
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> !window.isSeen(".nb-problem"));
    assertThat(window.isSeen("#data-add")).as("nothing was looked into").isTrue();
  }

  private String dropLines() {
    return window.robot().lookup("#drop-lines .label").queryAll().stream()
        .map(each -> ((Labeled) each).getText())
        .reduce("", String::concat);
  }

  private String strip() {
    return window.robot().lookup("#read-only .label").queryAll().stream()
        .map(each -> ((Labeled) each).getText())
        .reduce("", String::concat);
  }
}
