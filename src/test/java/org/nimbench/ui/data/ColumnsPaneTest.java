package org.nimbench.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.intake.Inspection;
import org.nimbench.intake.layout.Forms;
import org.nimbench.intake.layout.Mappings;
import org.nimbench.kernel.SetKey;
import org.nimbench.settings.Look;
import org.nimbench.supply.Register;
import org.nimbench.ui.kit.Themes;
import org.nimbench.work.CallingThreadRunner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How wide the columns are in which a file's columns are told. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ColumnsPaneTest {
  private static final List<String> HEADINGS = List.of("Crime No", "Last outcome category");
  private static final String SAMPLE = "On or near the High Street of Northvale";

  private final FxRobot robot = new FxRobot();
  private final ExtractViewModel model =
      new ExtractViewModel(
          new ExtractAnswers(), new Looking(new CallingThreadRunner()), told -> {}, told -> {});
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    stage.show();
  }

  private static Inspection.Looked table() {
    return new Inspection.Looked(
        "a.csv",
        1,
        HEADINGS,
        Mappings.propose(Forms.of(SetKey.POLICE_CRIME), HEADINGS, List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(List.of("1", SAMPLE)),
        List.of(1L, 1L),
        Map.of(),
        List.of());
  }

  /** The words that are cut in a pane of some width. */
  private Set<String> cut(double width) {
    robot.interact(
        () -> {
          Inspection.Looked table = table();
          Decisions decisions =
              Decisions.about(List.of(Path.of("a.csv")), LocalDate.of(2025, 11, 4))
                  .of(SetKey.POLICE_CRIME);
          Extract extract =
              new Extract(
                  decisions,
                  new Inspection(List.of(table), "", null, List.of()),
                  Register.EMPTY,
                  List.of(),
                  Ground.NONE);
          ColumnsPane pane = new ColumnsPane(model, extract, table, SetKey.POLICE_CRIME);
          Scene scene = new Scene(pane, width, 300);
          Themes.apply(scene, Look.LIGHT);
          stage.setScene(scene);
          stage.sizeToScene();
          pane.applyCss();
          pane.resize(width, 300);
          pane.layout();
        });
    return robot.lookup(".nb-columns-cell").queryAllAs(Label.class).stream()
        .filter(cell -> cell.getWidth() < Math.floor(cell.prefWidth(-1)))
        .map(Label::getText)
        .collect(Collectors.toSet());
  }

  @Test
  void noWordsAreCutWhereTheyHaveRoomBesideOneAnother() {
    assertThat(cut(820)).isEmpty();
  }

  @Test
  void inANarrowPaneWhatIsLongestIsCutFirst() {
    assertThat(cut(750)).containsExactly(SAMPLE);
  }
}
