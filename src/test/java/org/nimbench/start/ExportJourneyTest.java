package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.products.Acknowledgement;
import org.nimbench.products.Marking;
import org.nimbench.products.NewProduct;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.products.Release;
import org.nimbench.products.release.ExportEntry;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * A public release with an item under conditions leaves the window, and it is told where it went.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ExportJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window =
        new OpenWindow(
            stage,
            home -> {
              try (Workspace workspace =
                  Workspace.openToWrite(ExampleWorkspace.copyTo(home), ExampleWorkspace.CLOCK)) {
                prepare(products(workspace));
              }
              return new WorkspaceFiles(home, ExampleWorkspace.CLOCK);
            });
  }

  private static Products products(Workspace workspace) {
    return new Products(
        workspace,
        new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE),
        ExampleWorkspace.CLOCK);
  }

  private static void prepare(Products products) {
    String id = begun(products, ProductType.INFORMATION_REQUIREMENTS, "Requirements");
    Map<String, String> item =
        Map.of("no", "IR-01", "answer", "Vans", "grade", "2BC", "conditions", "Not to be copied");
    products.care().rows(id, "answers", List.of(item));
    products.care().marking(id, Marking.OFFICIAL, "H. Ashdene", "No detail in it");
    begun(products, ProductType.PARTNERSHIP_PLAN, "Plan");
  }

  private static String begun(Products products, ProductType type, String title) {
    Period period = Period.parse("2024-10..2025-09");
    return products
        .create(new NewProduct(type, title, period, Filter.allCrime()), Progress.SILENT)
        .id();
  }

  @Test
  void whatStandsUnderConditionsIsLookedAtForThePublicAndTheFilesAreListed() throws Exception {
    window.openExample();
    window.click("#rail-5");
    window.until(() -> window.isSeen("#export-word"));
    choose("Requirements");
    window.until(() -> window.words("#product-switcher").equals("Requirements"));
    window.until(() -> window.words("#page-words").startsWith("Page "));

    window.click("#export-word");
    window.until(() -> window.isSeen("#export-conditions"));
    assertThat(window.stage().getScene().getFocusOwner().getParent().getId())
        .as("the keyboard is on what is decided first")
        .isEqualTo("export-release");
    assertThat(window.words("#export-why-not")).startsWith("Say that you have looked");
    window.click("#export-conditions");
    window.robot().clickOn("Public");
    window.until(() -> !tick().isSelected() && window.isSeen("#export-conditions"));
    assertThat(window.words("#export-why-not")).startsWith("Say that you have looked");
    window.picture("31-products-public");
    window.click("#export-conditions");
    window.until(() -> window.words("#export-why-not").isEmpty());
    window.click("#export-do");
    window.untilFiles(() -> exported().size() == 1);
    assertThat(window.home().resolve("Requirements.docx")).exists();
    assertThat(looked()).extracting(Acknowledgement::release).containsExactly(Release.PUBLIC);
    if (window.isSeen("#export-hidden-close")) {
      window.click("#export-hidden-close");
    }
    whereItWent();
  }

  private CheckBox tick() {
    return window.robot().lookup("#export-conditions").queryAs(CheckBox.class);
  }

  private void choose(String title) {
    MenuButton menu = window.robot().lookup("#product-switcher").queryAs(MenuButton.class);
    MenuItem item =
        menu.getItems().stream()
            .filter(one -> one.getText() != null && one.getText().startsWith(title))
            .findFirst()
            .orElseThrow();
    window.robot().interact(item::fire);
  }

  private void whereItWent() throws Exception {
    window.run("products.exports");
    window.until(() -> window.isSeen("#exports"));
    window.picture("32-products-exports");
    List<String> words =
        window.robot().lookup("#exports .label").queryAll().stream()
            .map(label -> ((Labeled) label).getText())
            .toList();
    ExportEntry entry = exported().get(0);
    assertThat(words)
        .contains("Public", "Requirements.docx (version " + entry.version() + ")")
        .contains(entry.sha256().substring(0, 12), "H. Ashdene");
    window.click("#exports-close");
    assertThat(Files.exists(window.home().resolve("Requirements.pdf"))).isFalse();
  }

  private List<ExportEntry> exported() {
    try (Workspace workspace = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
      return products(workspace).exports().all();
    }
  }

  private List<Acknowledgement> looked() {
    try (Workspace workspace = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
      Products products = products(workspace);
      return products.clearance().of(products.exports().all().get(0).product());
    }
  }
}
