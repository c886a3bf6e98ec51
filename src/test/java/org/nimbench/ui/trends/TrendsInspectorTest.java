package org.nimbench.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.settings.Look;
import org.nimbench.ui.MadeUpWorkspace;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.WindowFileChoice;
import org.nimbench.ui.kit.WindowSize;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.view.ToProduct;
import org.nimbench.work.CallingThreadRunner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TrendsInspectorTest {
  private final FxRobot robot = new FxRobot();
  private final MadeUpWorkspace workspace = new MadeUpWorkspace();
  private final CallingThreadRunner runner = new CallingThreadRunner();
  private final Deeds deeds = new Deeds();
  private final TrendsViewModel model =
      new TrendsViewModel(
          workspace,
          workspace::write,
          runner,
          new FilterViewModel(workspace.choices(), deeds),
          new Selection(),
          new NotesViewModel(workspace, runner, deeds));

  @Start
  void start(Stage stage) {
    TrendsScreen.Parts parts =
        new TrendsScreen.Parts(
            runner,
            new SimpleObjectProperty<>(Look.LIGHT),
            WindowSize.of(new SimpleDoubleProperty(1366), new SimpleDoubleProperty(728)),
            new WindowFileChoice(stage),
            new Overlay(),
            written -> {},
            told -> {},
            new ToProduct(figures -> {}, new SimpleStringProperty("")),
            () -> {},
            true);
    stage.setScene(new Scene(new TrendsInspector(new TrendsScreen(model, parts), model), 300, 600));
    stage.show();
  }

  @Test
  void withoutAChartItSaysWhatItIsFor() {
    String words = "Once there is a chart, this says whether its change is more than chance.";
    assertThat(robot.lookup(".nb-body").queryAllAs(Label.class))
        .extracting(Label::getText)
        .containsExactly(words);
    robot.interact(() -> model.isLookedAt().set(true));
    assertThat(robot.lookup(".nb-body").queryAllAs(Label.class))
        .extracting(Label::getText)
        .isNotEmpty()
        .doesNotContain(words);
  }
}
