package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * A profile of last quarter is carried to the newest data, looked at first, kept, and taken back.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class RollJourneyTest {
  private static final Period BEFORE = Period.parse("2024-07..2025-06");

  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window =
        new OpenWindow(
            stage,
            home -> {
              prepare(home);
              return new WorkspaceFiles(home, ExampleWorkspace.CLOCK);
            });
  }

  private static void prepare(Path home) {
    try (Workspace workspace =
        Workspace.openToWrite(ExampleWorkspace.copyTo(home), ExampleWorkspace.CLOCK)) {
      Products products =
          new Products(
              workspace,
              new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE),
              ExampleWorkspace.CLOCK);
      Filter burglary = Filter.allCrime().withTypes(List.of("burglary"));
      Product product =
          products.create(
              new NewProduct(
                  ProductType.PROBLEM_PROFILE, "Burglary in Northvale", BEFORE, burglary),
              Progress.SILENT);
      products.text(
          product.id(),
          "summary",
          "Police recorded {{e3.n}} burglaries in {{product.period}}.\n\nThe year begins in the"
              + " school holidays. {{e3.first-month = 2024-07}} Burglary has not gone away."
              + " {{e3.total > 0}}");
    }
  }

  private List<String> kept() {
    try (Workspace workspace = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
      return workspace.documents("product").stream().map(one -> one.id()).toList();
    }
  }

  @Test
  void itIsRehearsedLookedAtKeptAndTakenBack() throws Exception {
    window.openExample();
    window.click("#rail-5");
    window.until(() -> window.isSeen("#freeze-e1") || window.isSeen("#roll-forward"));
    window.until(() -> window.words("#page-words").startsWith("Page "));
    window.run("products.roll-forward");
    window.until(() -> window.isSeen("#roll-go"));
    window.picture("41-roll-where");
    window.click("#roll-go");
    window.until(() -> window.isSeen("#roll-list"));
    window.settle();
    window.picture("42-roll-list");
    window.robot().interact(() -> scroll().setVvalue(1));
    window.picture("43-roll-list-end");
    window.robot().interact(() -> scroll().setVvalue(0));
    assertThat(kept()).as("nothing is kept yet").hasSize(1);

    window.click(".nb-roll-line");
    window.until(() -> !window.isSeen("#roll-list"));
    window.until(() -> window.isSeen("#roll-show"));
    window.picture("44-roll-strip");
    window.click("#roll-show");
    window.until(() -> window.isSeen("#roll-keep"));
    window.click("#roll-keep");
    window.until(() -> kept().size() == 2);
    window.until(() -> window.words("#open-summary").contains("1 sentence"));
    window.picture("45-rolled");

    window.robot().clickOn("Analysis");
    window.until(() -> window.isSeen("#freeze-e1"));
    window.click("#freeze-e1");
    window.until(() -> window.isSeen("#freeze-do"));
    window.picture("46-freeze");
    window.click("#freeze-do");
    window.until(() -> window.isSeen(".nb-badge-frozen"));
    window.picture("47-frozen");

    window.run("edit.undo");
    window.until(() -> !window.isSeen(".nb-badge-frozen"));
    window.run("edit.undo");
    window.until(() -> kept().size() == 1);
    window.run("edit.redo");
    window.until(() -> kept().size() == 2);
  }

  private ScrollPane scroll() {
    return (ScrollPane) window.robot().lookup(".nb-roll-scroll").query();
  }
}
