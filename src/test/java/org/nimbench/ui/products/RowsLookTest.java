package org.nimbench.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.products.RowTable;
import org.nimbench.settings.Look;
import org.nimbench.ui.kit.Fonts;
import org.nimbench.ui.kit.Themes;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.rows.RowsPane;
import org.nimbench.ui.products.rows.RowsViewModel;
import org.nimbench.work.CallingThreadRunner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class RowsLookTest {
  private static final int WIDE = 1100;
  private static final int NARROW = 620;
  private static final int HEIGHT = 300;

  private final FxRobot robot = new FxRobot();
  private final ProductsViewModel products =
      new ProductsViewModel(new FakeDesk(), new CallingThreadRunner(), new Deeds(), () -> {});
  private final RowsViewModel model = new RowsViewModel(products.care());
  private Stage stage;

  @Start
  void start(Stage shown) {
    Fonts.load();
    stage = shown;
    products.begin(FakeDesk.BURGLARY, made -> {});
    model.show(Objects.requireNonNull(products.current().get()), "where");
    for (String words : List.of("Light the path", "Visit within two days", "Lock the gate")) {
      model.add();
      model.put(column("recommendation"), words);
    }
    model.put(column("by"), "5 May");
    stage.show();
  }

  private RowTable.Column column(String key) {
    return Objects.requireNonNull(model.form().get()).table().column(key).orElseThrow();
  }

  /** Marked, wrong and unfinished ones, and columns that had no room when the look changed. */
  @Test
  void rowsThatAreOpenWhileTheLookChangesAreSeenAsThoseOpenedInIt() {
    for (Look look : List.of(Look.DARK, Look.PROJECTOR)) {
      open(look);
      int[] opened = picture();
      open(Look.LIGHT);
      width(NARROW);
      robot.interact(() -> Themes.apply(stage.getScene(), look));
      width(WIDE);
      assertThat(Arrays.equals(picture(), opened)).as("%s", look).isTrue();
    }
  }

  private void open(Look look) {
    robot.interact(
        () -> {
          Scene scene = new Scene(new StackPane(new RowsPane(model, true)), WIDE, HEIGHT);
          Themes.apply(scene, look);
          stage.setScene(scene);
          stage.sizeToScene();
          scene.getRoot().requestFocus();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void width(double width) {
    robot.interact(() -> stage.setWidth(width));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private int[] picture() {
    WritableImage[] image = new WritableImage[1];
    robot.interact(
        () ->
            image[0] =
                robot.lookup("#section-rows").query().snapshot(new SnapshotParameters(), null));
    int width = (int) image[0].getWidth();
    int[] dots = new int[width * (int) image[0].getHeight()];
    image[0]
        .getPixelReader()
        .getPixels(
            0, 0, width, dots.length / width, PixelFormat.getIntArgbInstance(), dots, 0, width);
    return dots;
  }
}
