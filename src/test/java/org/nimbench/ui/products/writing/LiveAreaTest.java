package org.nimbench.ui.products.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.settings.Look;
import org.nimbench.ui.kit.Fonts;
import org.nimbench.ui.kit.Themes;
import org.nimbench.ui.products.FakeDesk;
import org.nimbench.ui.products.HandLater;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.work.Progress;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class LiveAreaTest {
  private static final String WORDS = "Nothing is set apart.\n**Burglary** rose.\n# Heading";

  /** Pixels that a sign nobody sees may take, and what two letters take at least. */
  private static final double UNSEEN = 3;

  private final FxRobot robot = new FxRobot();
  private Button elsewhere;
  private TextViewModel model;
  private LiveArea area;

  @Start
  void start(Stage stage) {
    Fonts.load();
    elsewhere = new Button("Elsewhere");
    model =
        new TextViewModel(
            new TextViewModel.Keeping() {
              @Override
              public void draft(String product, String section, String text, String before) {}

              @Override
              public void commit(String product, String section, String before, String text) {}
            },
            new HandLater());
    FakeDesk desk = new FakeDesk();
    ProductNow product = desk.begin(FakeDesk.BURGLARY, Progress.SILENT);
    model.show(product, "where");
    area = new LiveArea(model);
    area.setPrefSize(500, 300);
    Scene scene = new Scene(new VBox(area, elsewhere), 600, 400);
    Themes.apply(scene, Look.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  private List<Double> signs() {
    WaitForAsyncUtils.waitForFxEvents();
    return area.lookupAll(".nb-md-quiet").stream()
        .map(Text.class::cast)
        .map(text -> text.getLayoutBounds().getWidth())
        .toList();
  }

  private void caretAt(int place) {
    robot.interact(
        () -> {
          area.requestFocus();
          area.moveTo(place);
        });
  }

  @Test
  void theSignsOfBoldAndOfHeadingsAreSeenWhereTheCaretIsOnly() {
    robot.interact(
        () -> {
          area.replaceText(WORDS);
          elsewhere.requestFocus();
        });
    assertThat(signs()).hasSize(3).allMatch(width -> width < UNSEEN);
    caretAt(0);
    assertThat(signs()).hasSize(3).allMatch(width -> width < UNSEEN);
    caretAt(WORDS.indexOf("rose"));
    assertThat(signs()).filteredOn(width -> width > UNSEEN).hasSize(2);
    robot.interact(elsewhere::requestFocus);
    assertThat(signs()).allMatch(width -> width < UNSEEN);
  }

  @Test
  void theWordsAreTheSameWhetherTheirSignsAreSeenOrNot() {
    robot.interact(() -> area.replaceText(WORDS));
    assertThat(model.text().get()).isEqualTo(WORDS);
    caretAt(WORDS.indexOf("rose"));
    robot.interact(area::selectParagraph);
    assertThat(area.selectedMarkdown()).isEqualTo("**Burglary** rose.");
  }

  @Test
  void theSignsOfAListAreAlwaysSeen() {
    robot.interact(
        () -> {
          area.replaceText("Text\n- one\n1. two");
          elsewhere.requestFocus();
        });
    assertThat(signs()).isEmpty();
    assertThat(area.lookupAll(".nb-md-sign").stream().filter(Node::isVisible)).hasSize(2);
  }

  @Test
  void aClaimThatHoldsHasAQuietSignAndNoWord() {
    write("It rose. {{e1.n > 0}}");
    Label claim = chip(".nb-live-claim");
    assertThat(claim.getText()).isEmpty();
    assertThat(claim.getGraphic()).isNotNull();
    assertThat(claim.getAccessibleText()).startsWith("Checked against the data");
  }

  @Test
  void theSignOfAClaimStandsOnTheLineOfTheWordBeforeIt() {
    String words = "Burglary rose in the terraces near the station. {{e1.n > 0}}";
    write(words);
    assertThat(model.text().get()).isEqualTo(words);
    int end = words.indexOf(" {{");
    for (int width = 180; width < 420; width += 3) {
      int wide = width;
      robot.interact(
          () -> {
            area.setMaxWidth(wide);
            area.getScene().getRoot().applyCss();
            area.getScene().getRoot().layout();
          });
      WaitForAsyncUtils.waitForFxEvents();
      robot.interact(
          () -> {
            Node claim = area.lookup(".nb-live-claim");
            Bounds sign = claim.localToScreen(claim.getLayoutBounds());
            Bounds word = area.getCharacterBoundsOnScreen(end - 2, end - 1).orElseThrow();
            assertThat(sign.getCenterY())
                .as("at %s", wide)
                .isBetween(word.getMinY() - UNSEEN, word.getMaxY() + UNSEEN);
          });
    }
    robot.interact(area::selectAll);
    assertThat(area.selectedMarkdown()).isEqualTo(words);
  }

  @Test
  void whatStandsInTheTextHasTheSizeAndColourOfItsKind() {
    write("Here {{e1.n}}. {{e1.n > 9999999}} {{nothing.known}}");
    assertThat(size(".nb-live-value")).isEqualTo(13);
    assertThat(size(".nb-live-broken")).isEqualTo(12);
    assertThat(colour(".nb-live-broken")).isNotEqualTo(colour(".nb-live-value"));
    assertThat(colour(".nb-live-unresolved")).isNotEqualTo(colour(".nb-live-value"));
  }

  private void write(String markdown) {
    robot.interact(
        () -> {
          area.selectAll();
          area.insert(markdown);
        });
  }

  private Label chip(String kind) {
    WaitForAsyncUtils.waitForFxEvents();
    return (Label) area.lookup(kind);
  }

  private double size(String kind) {
    return ((Text) chip(kind).lookup(".text")).getFont().getSize();
  }

  private Paint colour(String kind) {
    return ((Text) chip(kind).lookup(".text")).getFill();
  }
}
