package org.nimbench.ui.present.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ExampleWorkspace;
import org.nimbench.settings.Look;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Evidence;
import org.nimbench.study.Studies;
import org.nimbench.ui.kit.Fonts;
import org.nimbench.ui.kit.Themes;
import org.nimbench.work.Progress;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The numbers of a figure on the wall. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FigureTableTest {
  /** The room beside the map. */
  private static final double SIDE = 512;

  private final FxRobot robot = new FxRobot();
  private FigureTable table;

  @Start
  void start(Stage stage) {
    Fonts.load();
    table = new FigureTable("table");
    StackPane wall = new StackPane(table);
    wall.getStyleClass().add("nb-wall");
    Scene scene = new Scene(wall, SIDE, 600);
    Themes.apply(scene, Look.PROJECTOR);
    stage.setScene(scene);
    stage.show();
  }

  private static FigureRows areas(String per) {
    return rows("hotspot.areas", Map.of("layer", "wards", "per", per));
  }

  private static FigureRows rows(String method, Map<String, String> parameters) {
    try (Workspace workspace = Workspace.openToRead(ExampleWorkspace.toRead())) {
      Evidence evidence =
          new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE)
              .answer(ExampleWorkspace.burglary(method, parameters), null, Progress.SILENT);
      return FigureRows.of(evidence, true);
    }
  }

  private List<String> headings(FigureRows rows) {
    robot.interact(() -> table.show(rows));
    WaitForAsyncUtils.waitForFxEvents();
    List<String> seen = new ArrayList<>();
    for (var node : table.lookupAll(".column-header > .label")) {
      Label label = (Label) node;
      if (!label.getText().isEmpty()) {
        assertThat(((Text) label.lookup(".text")).getText()).as("cut").isEqualTo(label.getText());
        seen.add(label.getText().replace('\n', ' '));
      }
    }
    return seen;
  }

  @Test
  void aRateOnTheWallSaysWhatItIsPerAndItsHeadingIsReadWhole() {
    assertThat(headings(areas("people"))).containsExactly("Area", "Count", "Rate per 1,000 people");
    assertThat(headings(areas("households")))
        .containsExactly("Area", "Count", "Rate per 1,000 households");
  }

  @Test
  void aMapOfCountsHasNoRatesOnTheWall() {
    FigureRows rows = areas("none");
    assertThat(headings(rows)).containsExactly("Area", "Count");
    assertThat(rows.rows()).allMatch(row -> row.size() == 2);
  }

  @Test
  void thePeriodsOfAChangeStandInWords() {
    assertThat(rows("hotspot.change", Map.of()).rows())
        .extracting(row -> row.get(0))
        .containsExactly("Oct 2023 – Sep 2024", "Oct 2024 – Sep 2025");
  }
}
