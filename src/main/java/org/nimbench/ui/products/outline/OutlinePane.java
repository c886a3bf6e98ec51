package org.nimbench.ui.products.outline;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.products.desk.OpenPoint;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;

/** The sections of a product with their state, and under them what is still open. */
public final class OutlinePane extends VBox {
  private static final double ROW = 25;

  private final ListView<ProductSection> sections = new ListView<>();
  private final ListView<OpenPoint> points = new ListView<>();
  private final Label done = Labels.of("", "nb-overline");
  private final Label summary = Labels.paragraph("", "nb-body");
  private final FontIcon sign = Icons.text("mdi2a-alert-outline");
  private final Hyperlink list;
  private final LawPane law;
  private boolean isShowing;

  /** The section that was shown last. */
  private String shown = "";

  /** Whether the section that is open is still to be brought into sight. */
  private boolean isToReveal;

  /**
   * An outline.
   *
   * @param section told the key of a section that was chosen
   * @param point told an open point that was chosen
   * @param narrow whether there is room for letters only of what is prescribed
   */
  public OutlinePane(
      Consumer<String> section, Consumer<OpenPoint> point, ObservableValue<Boolean> narrow) {
    this.law = new LawPane(section, narrow);
    getStyleClass().add("nb-outline");
    sections.setId("outline");
    sections.setAccessibleText(Words.text("ui.products.outline"));
    sections.getStyleClass().add("nb-outline-list");
    sections.setFixedCellSize(ROW);
    sections.setCellFactory(view -> new SectionCell());
    sections
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (observed, before, now) -> {
              if (now != null && !isShowing) {
                section.accept(now.key());
              }
            });
    sections
        .heightProperty()
        .addListener(
            (observed, before, now) -> {
              isToReveal |= isInSight(before.doubleValue());
              Platform.runLater(this::reveal);
            });
    VBox.setVgrow(sections, Priority.ALWAYS);
    points.setId("open-points");
    points.setAccessibleText(Words.text("ui.products.open.list"));
    points.getStyleClass().addAll("nb-outline-list", "nb-open-points");
    points.setFixedCellSize(ROW);
    points.setCellFactory(view -> new PointCell());
    points.setOnMouseClicked(event -> chosen(point));
    points.setOnKeyPressed(
        event -> {
          if (event.getCode() == javafx.scene.input.KeyCode.ENTER) {
            chosen(point);
          }
        });
    list = Buttons.link(Words.text("ui.products.open.show"), this::toggle);
    list.setId("open-list");
    list.setMinWidth(USE_PREF_SIZE);
    HBox head =
        new HBox(
            Labels.of(Words.text("ui.products.outline"), "nb-overline"), Labels.spring(), done);
    head.getStyleClass().add("nb-outline-head");
    HBox.setHgrow(summary, Priority.ALWAYS);
    summary.setId("open-summary");
    summary.setMaxWidth(Double.MAX_VALUE);
    HBox foot = new HBox(8, sign, summary, list);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("nb-open-foot");
    getChildren().addAll(law, head, sections, points, foot);
    showPoints(false);
  }

  /**
   * The section that is open comes into sight when another is opened, and stays there when the list
   * becomes lower; who has scrolled away from it stays where he is.
   */
  private void reveal() {
    if (!isToReveal) {
      return;
    }
    sections.applyCss();
    sections.layout();
    VirtualFlow<?> flow = flow();
    if (flow != null) {
      isToReveal = false;
      int at = sections.getSelectionModel().getSelectedIndex();
      double cut = cut(flow, sections.getHeight());
      if (at >= 0 && Math.abs(cut) < ROW) {
        flow.scrollPixels(cut);
      } else if (at >= 0) {
        sections.scrollTo(Math.max(0, at - (int) (sections.getHeight() / ROW / 2)));
      }
    }
  }

  private boolean isInSight(double height) {
    VirtualFlow<?> flow = flow();
    return flow != null && cut(flow, height) == 0;
  }

  /** By how much the row of the open section lies above (below 0) or below what is seen. */
  private double cut(VirtualFlow<?> flow, double height) {
    IndexedCell<?> first = flow.getFirstVisibleCell();
    int rows = sections.getSelectionModel().getSelectedIndex() - first.getIndex();
    double top = first.getLayoutY() + rows * ROW;
    return top < 0 ? top : Math.max(0, top + ROW - height);
  }

  /** The rows as they were laid out last; null where none were. */
  private @Nullable VirtualFlow<?> flow() {
    return sections.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
        ? flow
        : null;
  }

  private void chosen(Consumer<OpenPoint> point) {
    OpenPoint found = points.getSelectionModel().getSelectedItem();
    if (found != null) {
      point.accept(found);
    }
  }

  private void toggle() {
    showPoints(!points.isVisible());
  }

  private void showPoints(boolean isShown) {
    points.setVisible(isShown);
    points.setManaged(isShown);
    list.setText(Words.text(isShown ? "ui.products.open.hide" : "ui.products.open.show"));
  }

  /** Shows a product with one of its sections marked; null shows nothing. */
  public void show(@Nullable ProductNow product, String key) {
    isShowing = true;
    if (product == null) {
      sections.getItems().clear();
      points.getItems().clear();
    } else {
      if (!sections.getItems().equals(product.sections())) {
        sections.getItems().setAll(product.sections());
      }
      List<OpenPoint> told =
          Stream.concat(product.open().stream(), product.notes().stream()).toList();
      if (!points.getItems().equals(told)) {
        points.getItems().setAll(told);
      }
      law.show(product.prescribed());
      done.setText(OpenPointsViewModel.done(product));
      summary.setText(OpenPointsViewModel.summary(product));
      boolean isOpen = !product.open().isEmpty();
      sign.setIconLiteral(isOpen ? "mdi2a-alert-outline" : "mdi2c-check-circle-outline");
      sign.getStyleClass().removeAll("nb-is-open", "nb-is-done");
      sign.getStyleClass().add(isOpen ? "nb-is-open" : "nb-is-done");
      list.setVisible(!told.isEmpty());
      if (told.isEmpty()) {
        showPoints(false);
      }
      product.section(key).ifPresent(sections.getSelectionModel()::select);
      isToReveal |= !key.equals(shown);
      shown = key;
      Platform.runLater(this::reveal);
    }
    isShowing = false;
  }
}
