package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ExampleWorkspace;
import org.nimbench.settings.Look;
import org.nimbench.store.Workspace;
import org.nimbench.ui.kit.Themes;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A profile of older data: what no longer holds is walked, kept or rewritten; figures are new. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class RereadingJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window =
        new OpenWindow(
            stage,
            home -> {
              PreparedProducts.in(home);
              return new WorkspaceFiles(home, ExampleWorkspace.CLOCK);
            });
  }

  private int listed(String list) {
    Node found = window.robot().lookup(list).query();
    return ((ListView<?>) found).getItems().size();
  }

  private String stored() {
    try (Workspace kept = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
      return kept.document("product", "pp-2025-02").orElseThrow().json();
    }
  }

  @Test
  void whatNoLongerHoldsIsReadAgainAndTheShelfGivesAFigure() throws Exception {
    window.openExample();
    window.click("#rail-5");
    window.until(() -> window.words("#page-words").startsWith("Page "));
    window.until(() -> window.words("#open-summary").contains("1 sentence"));
    window.robot().clickOn("Summary");
    window.until(() -> window.words("#page-words").startsWith("Page 2"));
    window.picture("30-reread");
    window.robot().type(KeyCode.F8);
    window.until(() -> window.isSeen("#claim-keep"));
    window.picture("31-reread-claim");
    window.click("#claim-keep");
    window.robot().write("the year before had a gap").type(KeyCode.ENTER);
    window.until(() -> !window.words("#open-summary").contains("1 sentence"));
    window.until(() -> stored().contains("kept: the year before had a gap"));
    window.picture("32-kept");

    window.robot().clickOn("Analysis");
    window.click("#page-on");
    window.picture("36-stale-page");
    window.robot().interact(() -> Themes.apply(window.stage().getScene(), Look.PROJECTOR));
    window.picture("39-products-projector");
    window.robot().interact(() -> Themes.apply(window.stage().getScene(), Look.DARK));
    window.picture("40-products-dark");
    window.robot().interact(() -> Themes.apply(window.stage().getScene(), Look.LIGHT));
    window.robot().clickOn("Summary");
    int before = listed("#shelf");
    window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    window.until(() -> listed("#shelf") == before - 1);
    window.picture("33-from-the-shelf");

    window.click("#update-all");
    window.until(() -> !window.isSeen("#update-all"));
    window.until(() -> !window.words("#open-summary").contains("figure"));
    window.picture("34-updated");
    window.robot().clickOn("Analysis");
    window.size(1093, 574);
    window.picture("37-analysis-small");
    window.click("#inspector-open");
    window.picture("38-analysis-small-pages");
    window.click("#inspector-open");
    window.size(1366, 728);
    window.click("#product-switcher");
    window.picture("35-switcher");
    window.robot().type(KeyCode.ESCAPE);
    assertThat(window.words("#open-summary")).contains("1 unknown name");
  }
}
