package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.products.Outline;
import org.nimbench.products.Product;
import org.nimbench.products.ProductJson;
import org.nimbench.store.Workspace;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the window calls things is what it shows, and what is asked is what is done. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ShownWordsJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  private void key(KeyCode code) {
    window.focus("#map");
    window.robot().type(code);
  }

  @Test
  void titleAndStampOfTheMapSayWhatIsShown() throws Exception {
    window.openExample();
    window.run("map.dots");
    window.until(() -> window.words("#map-title").startsWith("All crime, Northvale, October 2024"));
    assertThat(window.words("#stamp-method")).startsWith("Each incident at its place");
    window.picture("words-01-dots");
    window.run("map.grid");
    window.until(() -> window.words("#map-title").startsWith("All crime in 250 m squares"));
    assertThat(window.words("#stamp-method")).startsWith("Counts in square cells");
    key(KeyCode.ESCAPE);
    assertThat(window.isSeen("#notice")).as("nothing was selected, nothing is said").isFalse();
    window.run("map.change");
    window.until(() -> !window.words("#change-stamp").isEmpty());
    window.settle();
    window.picture("words-02-change");
    window.click("#inspector-compare-layers");
    window.until(() -> window.isSeen("#layer-dots-why-not"));
    assertThat(window.words("#layer-dots-why-not")).startsWith("Not over ");
    assertThat(window.robot().lookup("#layer-dots").queryAs(CheckBox.class).isDisabled()).isTrue();
    window.picture("words-03-change-layers");
  }

  @Test
  void anAreaIsOfferedByTheFilterAsSoonAsItIsDrawnAndAFigureGoesWhereItIsPut() throws Exception {
    window.openExample();
    window.click("#map");
    window.until(() -> window.words("#selection-words").contains("selected: "));
    window.click("#inspector-selection");
    window.click("#selection-area");
    window.until(() -> window.isSeen("#ask-name"));
    window.robot().write("Op Lantern");
    window.click("#ask-go");
    window.until(() -> window.words("#notice").equals("Area: Op Lantern"));
    window.click("#filter-where");
    window.robot().write("lantern");
    window.until(
        () ->
            window.robot().lookup(".nb-drop-down .list-view").queryListView().getItems().stream()
                .anyMatch(found -> found.toString().contains("Op Lantern")));
    window.picture("words-04-drawn-offered");
    window.robot().type(KeyCode.ESCAPE);

    window.click("#map-add");
    window.until(() -> window.isSeen("#product-make"));
    window.picture("words-05-new-product");
    assertThat(section().getValue().key()).isEqualTo("analysis");
    window.robot().interact(() -> choose("summary"));
    window.click("#product-make");
    window.until(() -> window.words("#notice").startsWith("Added to "));
    window.untilFiles(() -> evidenceOf("summary") == 1);
    window.click("#map-add");
    window.until(() -> window.isSeen("#product-put"));
    assertThat(section().getValue().key()).as("the section used last").isEqualTo("summary");
    window.picture("words-06-add");
    window.click("#product-put");
    window.untilFiles(() -> evidenceOf("summary") == 2);
  }

  @Test
  void theScreensOfAWorkspaceThatWasClosedAskNothingMore() throws Exception {
    window.openExample();
    window.run("view.step.7");
    window.until(() -> window.isSeen("#present-products"));
    window.run("file.close");
    window.openExample();
    window.run("view.step.7");
    window.until(() -> window.isSeen("#present-products"));
    window.settle();
    assertThat(window.isSeen(".nb-problem")).isFalse();
  }

  @Test
  void theKeyboardGoesToTheFirstDecisionAboutAFile() throws Exception {
    window.openExample();
    window.run("view.step.1");
    window.until(() -> window.isSeen("#data-add"));
    window.answerWith(NewMonth.in(window.home()));
    window.click("#data-add");
    window.until(() -> window.isSeen("#inspection-commit"));
    window.until(
        () -> {
          for (Node each = window.stage().getScene().getFocusOwner();
              each != null;
              each = each.getParent()) {
            if (each.getStyleClass().contains("nb-inspection")) {
              return true;
            }
          }
          return false;
        });
    window.picture("words-07-first-decision");
  }

  private ComboBox<Outline.Part> section() {
    return window.robot().lookup("#product-section").queryComboBox();
  }

  private void choose(String key) {
    section().getItems().stream()
        .filter(part -> part.key().equals(key))
        .forEach(section()::setValue);
  }

  /** How many figures a section of the only product holds in the file. */
  private int evidenceOf(String section) {
    try (Workspace kept = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
      Product product = ProductJson.read(kept.documents("product").get(0).json(), "product");
      return product.section(section).evidence().size();
    }
  }
}
