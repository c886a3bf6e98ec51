package org.nimbench.ui.present.show;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.SmallNumbers;

/** Months as columns with their numbers on them, large enough for the back of the room. */
final class MonthColumns extends Pane {
  private static final double SHARE = 0.82;
  private static final double LINE = 30;
  private static final double WITHHELD_HEIGHT = 26;

  private @Nullable MonthFigures figures;
  private @Nullable YearMonth chosen;

  MonthColumns() {
    getStyleClass().add("nb-wall-months");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(Words.text("ui.present.months"));
    setMinSize(0, 0);
  }

  void show(MonthFigures shown, @Nullable YearMonth month) {
    figures = shown;
    chosen = month;
    setAccessibleText(shown.inWords());
    draw();
  }

  void clear() {
    figures = null;
    getChildren().clear();
  }

  @Override
  protected void layoutChildren() {
    draw();
  }

  private void draw() {
    getChildren().clear();
    MonthFigures now = figures;
    if (now == null || now.columns().isEmpty() || getHeight() < 3 * LINE) {
      return;
    }
    double foot = getHeight() - LINE;
    double perUnit = (foot - LINE) / now.greatest();
    double pitch = getWidth() / now.columns().size();
    for (int i = 0; i < now.columns().size(); i++) {
      column(now.columns().get(i), i * pitch, pitch, foot, perUnit);
    }
    Line base = new Line(0, foot, getWidth(), foot);
    base.getStyleClass().add("nb-wall-axis");
    getChildren().add(base);
    limit(now, foot, perUnit);
  }

  private void column(
      MonthFigures.Column column, double left, double pitch, double foot, double perUnit) {
    boolean isShown = column.kind() == MonthFigures.Kind.SHOWN;
    double height = isShown ? column.count() * perUnit : WITHHELD_HEIGHT;
    double width = pitch * SHARE;
    double x = left + (pitch - width) / 2;
    if (column.kind() != MonthFigures.Kind.GAP) {
      Rectangle bar = new Rectangle(x, foot - height, width, height);
      bar.getStyleClass().add(style(column));
      if (column.month().equals(chosen)) {
        bar.getStyleClass().add("nb-wall-bar-chosen");
      }
      getChildren().add(bar);
    }
    number(column, x + width / 2, foot - height, pitch);
    Text month = text(letter(column.month()), "nb-wall-axis-text");
    month.setTextOrigin(VPos.TOP);
    month.setY(foot + 5);
    middle(month, left + pitch / 2);
  }

  private static String style(MonthFigures.Column column) {
    if (column.kind() == MonthFigures.Kind.WITHHELD) {
      return "nb-wall-bar-withheld";
    }
    return column.isBeyond() ? "nb-wall-bar-beyond" : "nb-wall-bar";
  }

  /** In the bar where it fits, else over it; left out where the columns are too narrow. */
  private void number(MonthFigures.Column column, double centre, double top, double width) {
    if (column.kind() == MonthFigures.Kind.GAP) {
      return;
    }
    boolean isShown = column.kind() == MonthFigures.Kind.SHOWN;
    Text number =
        text(isShown ? Figures.count(column.count()) : SmallNumbers.WITHHELD, "nb-wall-number");
    getChildren().add(number);
    number.applyCss();
    getChildren().remove(number);
    if (number.getLayoutBounds().getWidth() > width) {
      return;
    }
    boolean isInside = isShown && getHeight() - LINE - top > LINE;
    number.getStyleClass().add(isInside ? "nb-wall-number-inside" : "nb-wall-number-over");
    number.setTextOrigin(isInside ? VPos.TOP : VPos.BOTTOM);
    number.setY(isInside ? top + 4 : top - 2);
    middle(number, centre);
  }

  private void limit(MonthFigures now, double foot, double perUnit) {
    if (Double.isNaN(now.upper())) {
      return;
    }
    double y = foot - now.upper() * perUnit;
    Line line = new Line(0, y, getWidth(), y);
    line.getStyleClass().add("nb-wall-limit");
    Text words =
        text(
            Words.text("ui.present.months.limit", Figures.decimal(now.upper(), 0)),
            "nb-wall-axis-text");
    words.setTextOrigin(VPos.BOTTOM);
    words.setY(y - 3);
    getChildren().addAll(line, words);
    words.applyCss();
    words.setX(getWidth() - words.getLayoutBounds().getWidth());
  }

  private static String letter(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.NARROW, Locale.UK);
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }

  private void middle(Text text, double x) {
    getChildren().add(text);
    text.applyCss();
    text.setX(x - text.getLayoutBounds().getWidth() / 2);
  }
}
