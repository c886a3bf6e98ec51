package org.nimbench.ui.map;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.nimbench.desk.DrawnArea;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.view.Viewport;

/** The keyboard's twins of drawing on the map, and the card that names a drawn area. */
final class MapDialogs {
  private static final double LEAST = 1;
  private static final double MOST = 100_000;

  private final Overlay overlay;
  private final KeptPlaces kept;
  private final Brushing brushing;

  MapDialogs(Overlay overlay, KeptPlaces kept, Brushing brushing) {
    this.overlay = overlay;
    this.kept = kept;
    this.brushing = brushing;
  }

  private static double metres(TextField field) {
    String digits = field.getText().replaceAll("[^0-9.]", "");
    if (!digits.matches("[0-9]{1,6}(\\.[0-9]*)?")) {
      return Double.NaN;
    }
    double metres = Double.parseDouble(digits);
    return metres >= LEAST && metres <= MOST ? metres : Double.NaN;
  }

  /** Asks for the radius of a circle around the middle of the map. */
  void circle(Viewport view) {
    String name = Words.text("ui.ask.radius");
    TextField radius = Ask.text("ask-radius", name, "500");
    new Ask(overlay, Words.text("ui.ask.circle"), middle(view))
        .field(name, radius)
        .show(
            Words.text("ui.ask.select"),
            () -> {
              double metres = metres(radius);
              if (Double.isNaN(metres)) {
                return Words.text("ui.ask.metres");
              }
              brushing.circle(view.easting(), view.northing(), metres);
              return "";
            });
  }

  /** Asks for the sides of a rectangle around the middle of the map. */
  void box(Viewport view) {
    String across = Words.text("ui.ask.across");
    String down = Words.text("ui.ask.down");
    TextField width = Ask.text("ask-across", across, "1,000");
    TextField height = Ask.text("ask-down", down, "1,000");
    new Ask(overlay, Words.text("ui.ask.box"), middle(view))
        .field(across, width)
        .field(down, height)
        .show(
            Words.text("ui.ask.select"),
            () -> {
              double wide = metres(width) / 2;
              double high = metres(height) / 2;
              if (Double.isNaN(wide + high)) {
                return Words.text("ui.ask.metres");
              }
              brushing.box(
                  new Box(
                      view.easting() - wide,
                      view.northing() - high,
                      view.easting() + wide,
                      view.northing() + high));
              return "";
            });
  }

  static String middle(Viewport view) {
    return Words.text("ui.ask.middle", GridWords.words(view.easting(), view.northing()));
  }

  /** Asks what the brushed outline is called, and for which days it stands. */
  void area(DrawnArea area) {
    String nameWords = Words.text("ui.ask.name");
    TextField name = Ask.text("ask-name", nameWords, area.code().isEmpty() ? "" : area.name());
    name.setPromptText(area.name());
    DatePicker from = date("ask-from", Words.text("ui.ask.from"), area.from());
    DatePicker to = date("ask-to", Words.text("ui.ask.to"), area.to());
    TextArea note = new TextArea(area.note());
    note.setPrefRowCount(2);
    note.setWrapText(true);
    note.setAccessibleText(Words.text("ui.ask.note"));
    String title = Words.text(area.code().isEmpty() ? "ui.ask.area" : "ui.ask.area.change");
    new Ask(overlay, title, Words.text("ui.ask.area.explained"))
        .field(nameWords, name)
        .field(Words.text("ui.ask.from"), from)
        .field(Words.text("ui.ask.to"), to)
        .field(Words.text("ui.ask.note"), note)
        .show(
            Words.text("ui.ask.keep"),
            () ->
                Ask.told(
                    () ->
                        kept.keep(
                            area.withName(name.getText().isBlank() ? area.name() : name.getText())
                                .withDates(from.getValue(), to.getValue())
                                .withNote(note.getText().strip()))));
  }

  /** Says that so many areas are not joined into one. */
  void tooManyAreas() {
    overlay.show(
        Problem.of(
            ProblemKind.NOT_COMPUTABLE, "ui.ask.area.many", "", Figures.count(Drawing.MOST)));
  }

  private static DatePicker date(String id, String name, @Nullable LocalDate value) {
    DatePicker picker = new DatePicker(value);
    picker.setId(id);
    picker.setPromptText(Words.text("ui.ask.open"));
    picker.setAccessibleText(name);
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.setConverter(
        new javafx.util.StringConverter<LocalDate>() {
          @Override
          public String toString(@Nullable LocalDate day) {
            return day == null ? "" : Figures.shortDate(day);
          }

          @Override
          public @Nullable LocalDate fromString(String text) {
            return Dates.read(text);
          }
        });
    return picker;
  }
}
