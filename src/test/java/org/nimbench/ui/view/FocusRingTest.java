package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.settings.Look;
import org.nimbench.ui.kit.Fonts;
import org.nimbench.ui.kit.Themes;
import org.nimbench.work.CallingThreadRunner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Who works with the keyboard sees where it is: every kind of control, in every look. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FocusRingTest {
  /** Pixels around a control that its ring may use. */
  private static final double AROUND = 4;

  /** What WCAG 2.2 asks between a control with the keyboard and without. */
  private static final double CONTRAST = 3;

  /** The luminance under which a ground is dark: that of the dark look has a tenth of it. */
  private static final double DARK = 0.05;

  /** Pixels that a caret alone may change; the smallest ring has more. */
  private static final int CARET = 40;

  private static final long PATIENCE = 60;

  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private Map<String, Node> controls;
  private Scene scene;

  @Start
  void start(Stage shown) {
    Fonts.load();
    stage = shown;
    show(Look.LIGHT);
    stage.show();
  }

  /** New controls, as in a window that is opened in a look. */
  private void show(Look look) {
    controls = controls();
    FlowPane all = new FlowPane(12, 12, controls.values().toArray(Node[]::new));
    all.getChildren().add(styled(new HBox(controls.get("chosen toggle")), "nb-segments"));
    scene = new Scene(all, 1100, 700);
    Themes.apply(scene, look);
    stage.setScene(scene);
    // The stage is one for all tests of a process, and keeps a size that one of them gave it.
    stage.sizeToScene();
  }

  @AfterEach
  void backToLight() {
    robot.interact(() -> Themes.apply(scene, Look.LIGHT));
  }

  private static Map<String, Node> controls() {
    Map<String, Node> all = new LinkedHashMap<>();
    all.put("text field", new TextField("Words"));
    all.put("text area", sized(new TextArea("Words")));
    all.put("combo box", new ComboBox<String>());
    all.put("date picker", new DatePicker());
    all.put("spinner", new Spinner<Integer>(1, 5, 1));
    all.put("slider", new Slider());
    all.put("check box", new CheckBox("Words"));
    all.put("radio button", new RadioButton("Words"));
    all.put("link", new Hyperlink("Words"));
    all.put("link of ours", styled(new Hyperlink("Words"), "nb-link"));
    all.put("menu button", new MenuButton("Words"));
    all.put("toggle", new ToggleButton("Words"));
    ToggleButton chosen = new ToggleButton("Words");
    chosen.setSelected(true);
    all.put("chosen toggle", chosen);
    ToggleButton tab = styled(new ToggleButton("Words"), "nb-tab");
    tab.setSelected(true);
    all.put("chosen tab", tab);
    all.put("list", sized(new ListView<String>()));
    TableView<String> table = new TableView<>();
    table.getColumns().add(new TableColumn<>("Words"));
    all.put("table", sized(table));
    for (String style :
        List.of(
            "",
            "accent",
            "flat",
            "nb-icon-button",
            "nb-chip-button",
            "nb-find",
            "nb-start-card",
            "nb-state-pill",
            "nb-supply-cell")) {
      all.put("button " + style, styled(new Button("Words"), style));
    }
    for (String sign : List.of("late", "due", "refused")) {
      all.put("sign " + sign, styled(new Button("Words"), "nb-sign", "nb-sign-" + sign));
    }
    for (int shade = 0; shade < 5; shade++) {
      all.put("score " + shade, styled(new Button("3"), "nb-score", "nb-shade-" + shade));
    }
    all.put("map", sized(new MapCanvas(new CallingThreadRunner())));
    all.put(
        "chart",
        sized(new ChartPane(new CallingThreadRunner(), new SimpleObjectProperty<>(Look.LIGHT))));
    return all;
  }

  private static <N extends Node> N styled(N node, String... styles) {
    for (String style : styles) {
      if (!style.isEmpty()) {
        node.getStyleClass().add(style);
      }
    }
    return node;
  }

  private static <R extends Region> R sized(R region) {
    region.setPrefSize(180, 80);
    return region;
  }

  @Test
  void whereTheKeyboardIsIsSeenOnEveryKindOfControlInEveryLook() throws TimeoutException {
    List<String> unseen = new ArrayList<>();
    for (Look look : Look.values()) {
      robot.interact(() -> show(look));
      untilPainted(look);
      robot.interact(
          () ->
              controls.forEach(
                  (name, control) -> {
                    int changed = changed(control);
                    if (changed <= CARET) {
                      unseen.add(
                          "%s in %s: %d pixels on a ground of %08x"
                              .formatted(name, look, changed, ground()));
                    }
                  }));
    }
    assertThat(unseen).isEmpty();
  }

  @Test
  void noLabelMovesWhereTheKeyboardComesToItsMark() throws TimeoutException {
    untilPainted(Look.LIGHT);
    robot.interact(
        () -> {
          for (String name : List.of("radio button", "check box", "link")) {
            Labeled control = (Labeled) Objects.requireNonNull(controls.get(name));
            control.requestFocus();
            layOut();
            List<Bounds> with = parts(control);
            scene.getRoot().requestFocus();
            layOut();
            assertThat(with).as(name).isEqualTo(parts(control));
          }
        });
  }

  @Test
  void noControlTakesMoreRoomWhereTheKeyboardComes() throws TimeoutException {
    untilPainted(Look.LIGHT);
    robot.interact(
        () ->
            controls.forEach(
                (name, control) -> {
                  control.requestFocus();
                  layOut();
                  Bounds with = room(control);
                  scene.getRoot().requestFocus();
                  layOut();
                  assertThat(with).as(name).isEqualTo(room(control));
                }));
  }

  /** Where a control is, and what it is made of. */
  private static List<Bounds> parts(Labeled control) {
    List<Bounds> parts = new ArrayList<>(List.of(room(control)));
    control.getChildrenUnmodifiable().forEach(part -> parts.add(room(part)));
    return parts;
  }

  private static Bounds room(Node node) {
    return node.localToParent(node.getLayoutBounds());
  }

  /** The ground of another look is painted with the next pulse, which a busy machine has late. */
  private void untilPainted(Look look) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(() -> isGroundDark() == (look == Look.DARK)).get());
  }

  private boolean isGroundDark() {
    return luminance(ground()) < DARK;
  }

  /** The colour of what lies under the controls. */
  private int ground() {
    Rectangle2D corner = new Rectangle2D(scene.getWidth() - 4, scene.getHeight() - 4, 1, 1);
    return picture(corner).getPixelReader().getArgb(0, 0);
  }

  /** How many pixels of a control tell that it has the keyboard. */
  private int changed(Node control) {
    control.requestFocus();
    layOut();
    assertThat(control.isFocused()).isTrue();
    assertThat(isOnTheGround(control)).isTrue();
    Rectangle2D around = around(control);
    WritableImage with = picture(around);
    scene.getRoot().requestFocus();
    layOut();
    return changed(with, picture(around));
  }

  private void layOut() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  /** Beside the ground a picture is white, and a ring of the dark look is not seen on white. */
  private boolean isOnTheGround(Node control) {
    return scene
        .getRoot()
        .getLayoutBounds()
        .contains(control.localToScene(control.getLayoutBounds()));
  }

  private static Rectangle2D around(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return new Rectangle2D(
        Math.floor(bounds.getMinX() - AROUND),
        Math.floor(bounds.getMinY() - AROUND),
        Math.ceil(bounds.getWidth() + 2 * AROUND),
        Math.ceil(bounds.getHeight() + 2 * AROUND));
  }

  private WritableImage picture(Rectangle2D part) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setViewport(part);
    return scene.getRoot().snapshot(parameters, null);
  }

  private static int changed(WritableImage one, WritableImage other) {
    PixelReader first = one.getPixelReader();
    PixelReader second = other.getPixelReader();
    int changed = 0;
    for (int y = 0; y < (int) one.getHeight(); y++) {
      for (int x = 0; x < (int) one.getWidth(); x++) {
        double a = luminance(first.getArgb(x, y));
        double b = luminance(second.getArgb(x, y));
        if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= CONTRAST) {
          changed++;
        }
      }
    }
    return changed;
  }

  private static double luminance(int argb) {
    return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
  }

  private static double linear(int channel) {
    double share = (channel & 255) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
