package org.nimbench.ui.data.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.settings.Look;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Themes;
import org.nimbench.ui.kit.WindowFileChoice;
import org.nimbench.work.CallingThreadRunner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A mark has the same colour in the grid and in its legend; a button has that of buttons. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SupplyColoursTest {
  private final FxRobot robot = new FxRobot();
  private final SupplyAnswers answers = new SupplyAnswers();
  private final SupplyViewModel model =
      new SupplyViewModel(answers, new CallingThreadRunner(), problem -> {}, notice -> {});
  private Stage stage;
  private VBox all;
  private Scene scene;

  @Start
  void start(Stage shown) {
    stage = shown;
    all = new VBox();
    scene = new Scene(all, 900, 700);
    Themes.apply(scene, Look.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  private Paint colour(String icon) {
    return robot.lookup(icon).queryAs(FontIcon.class).getIconColor();
  }

  @Test
  void theMarksOfTheLegendHaveTheColoursOfTheCells() {
    for (Look look : Look.values()) {
      for (String status : List.of("received", "open", "due", "late", "refused", "notheld")) {
        show(look, status);
        assertThat(colour(".nb-key-" + status + " .nb-icon"))
            .as("%s in %s", status, look)
            .isEqualTo(colour(".nb-supply-cell .nb-icon"));
      }
    }
  }

  @Test
  void whatSomebodyMustSeeToHasAnotherColourThanWhatCame() {
    for (Look look : Look.values()) {
      show(look, "received");
      Paint came = colour(".nb-supply-cell .nb-icon");
      for (String status : List.of("due", "late", "refused")) {
        show(look, status);
        assertThat(colour(".nb-supply-cell .nb-icon"))
            .as("%s in %s", status, look)
            .isNotEqualTo(came);
      }
    }
  }

  /** The legend, and a cell of a status. */
  private void show(Look look, String status) {
    CellWords words = new CellWords("mdi2c-check", "1", "", "nb-supply-" + status, "");
    robot.interact(
        () -> {
          Themes.apply(scene, look);
          all.getChildren()
              .setAll(
                  new SupplyLegend(new SimpleObjectProperty<>(SupplyAnswers.held())),
                  new SupplyCell(words, () -> {}));
          all.applyCss();
        });
  }

  @Test
  void theButtonsOfARefusalAreAsOtherButtonsAndItsTitleIsRed() {
    CellFacts.Refused refused =
        new CellFacts.Refused(
            SupplyAnswers.held().refusals().get(0),
            new RefusalReport(
                "a.csv",
                SupplyAnswers.ADMISSIONS,
                "Partner",
                LocalDateTime.of(2025, 11, 3, 10, 0),
                194,
                List.of()));
    robot.interact(
        () -> {
          SupplyInspector.Parts parts =
              new SupplyInspector.Parts(new WindowFileChoice(stage), path -> {}, batch -> {}, true);
          RefusalCard card = new RefusalCard(model, parts, refused);
          Button other = Buttons.plain("mdi2c-content-copy", "Copy", () -> {});
          other.setId("other");
          all.getChildren().setAll(card, other);
          all.applyCss();
        });
    Paint plain = colour("#other .nb-icon");
    assertThat(colour("#refusal-copy .nb-icon")).isEqualTo(plain);
    assertThat(colour("#refusal-save .nb-icon")).isEqualTo(plain);
    assertThat(colour(".nb-refusal > .nb-section-title > .nb-icon")).isNotEqualTo(plain);
  }
}
