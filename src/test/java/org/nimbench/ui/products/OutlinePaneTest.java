package org.nimbench.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.products.Section;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;
import org.nimbench.ui.products.outline.OutlinePane;
import org.nimbench.work.CallingThreadRunner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class OutlinePaneTest {
  private static final int SECTIONS = 40;

  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private OutlinePane pane;
  private ProductNow product;

  @Start
  void start(Stage shown) {
    stage = shown;
    pane = new OutlinePane(key -> {}, point -> {}, new SimpleBooleanProperty());
    stage.setScene(new Scene(pane, 300, 400));
    stage.show();
    stage.sizeToScene();
    product = product();
  }

  /** A product with more sections than are seen at once. */
  private static ProductNow product() {
    ProductsViewModel model =
        new ProductsViewModel(new FakeDesk(), new CallingThreadRunner(), new Deeds(), () -> {});
    model.begin(FakeDesk.BURGLARY, made -> {});
    ProductNow made = Objects.requireNonNull(model.current().get());
    return with(made, "As it was.");
  }

  private static ProductNow with(ProductNow made, String text) {
    List<ProductSection> many = new ArrayList<>();
    for (int at = 0; at < SECTIONS; at++) {
      Section section = new Section("s" + at, text, false, List.of());
      many.add(
          new ProductSection(
              "" + at, "Section " + at, "", "Write.", section, null, List.of(), "", 0, 0));
    }
    return new ProductNow(
        made.line(),
        made.product(),
        many,
        List.of(),
        List.of(),
        List.of(),
        made.reader(),
        List.of());
  }

  @Test
  void theSectionThatIsOpenedComesIntoSight() {
    show(product, "s30");
    assertThat(isSeen(30)).isTrue();
    show(product, "s0");
    assertThat(isSeen(0)).isTrue();
  }

  @Test
  void theListDoesNotJumpUnderWhoOpensWhatIsSeen() {
    show(product, "s30");
    int first = first();
    show(product, "s" + (first + 1));
    assertThat(first()).isEqualTo(first);
    show(product, "s" + first);
    assertThat(first()).isEqualTo(first);
    assertThat(isSeen(first)).isTrue();
    int last = first + rows() - 1;
    show(product, "s" + last);
    assertThat(first()).isBetween(first, first + 1);
    assertThat(isSeen(last)).isTrue();
  }

  @Test
  void whoHasScrolledAwayFromTheOpenSectionStaysThereWhileItsTextChanges() {
    show(product, "s30");
    scrollTo(0);
    assertThat(first()).isZero();
    show(with(product, "As it is typed."), "s30");
    assertThat(first()).isZero();
    lower(60);
    assertThat(first()).as("in a lower window").isZero();
  }

  @Test
  void theSectionThatIsOpenStaysInSightInALowerWindow() {
    show(product, "s30");
    scrollTo(30 - rows() + 1);
    assertThat(isSeen(30)).isTrue();
    lower(100);
    assertThat(isSeen(30)).isTrue();
  }

  private void show(ProductNow shown, String key) {
    robot.interact(() -> pane.show(shown, key));
    laidOut();
  }

  private void scrollTo(int at) {
    robot.interact(() -> list().scrollTo(at));
    laidOut();
  }

  private void lower(double by) {
    robot.interact(() -> stage.setHeight(stage.getHeight() - by));
    laidOut();
  }

  private void laidOut() {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> stage.getScene().getRoot().layout());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private ListView<?> list() {
    return robot.lookup("#outline").query();
  }

  private VirtualFlow<?> flow() {
    return (VirtualFlow<?>) list().lookup(".virtual-flow");
  }

  /** How many rows are seen whole. */
  private int rows() {
    return (int) (list().getHeight() / list().getFixedCellSize());
  }

  private int first() {
    return flow().getFirstVisibleCell().getIndex();
  }

  private boolean isSeen(int at) {
    double top = flow().localToScene(0, 0).getY();
    return robot.lookup("#outline .list-cell").queryAll().stream()
        .map(IndexedCell.class::cast)
        .filter(cell -> cell.isVisible() && cell.getIndex() == at)
        .mapToDouble(cell -> cell.localToScene(0, 0).getY() - top)
        .anyMatch(y -> y > -1 && y + list().getFixedCellSize() < list().getHeight() + 1);
  }
}
