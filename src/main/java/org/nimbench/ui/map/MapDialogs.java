package org.nimbench.ui.map;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.desk.Bookmark;
import org.nimbench.desk.DrawnArea;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.view.Viewport;

/** The keyboard's twins of drawing on the map, and the cards that name what is kept. */
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

  private static TextField text(String id, String name, String value) {
    TextField field = new TextField(value);
    field.setId(id);
    field.setAccessibleText(name);
    return field;
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
    TextField radius = text("ask-radius", name, "500");
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
    TextField width = text("ask-across", across, "1,000");
    TextField height = text("ask-down", down, "1,000");
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

  private static String middle(Viewport view) {
    return Words.text("ui.ask.middle", GridWords.words(view.easting(), view.northing()));
  }

  /** Asks for the name of the view that is shown and keeps it. */
  void bookmark(Viewport view) {
    String name = Words.text("ui.ask.name");
    TextField field = text("ask-name", name, "");
    new Ask(overlay, Words.text("ui.ask.bookmark"), middle(view))
        .field(name, field)
        .show(
            Words.text("ui.ask.keep"),
            () ->
                told(
                    () ->
                        kept.keep(
                            Bookmark.of(
                                field.getText(),
                                Math.rint(view.easting()),
                                Math.rint(view.northing()),
                                view.metresPerPixel(),
                                null))));
  }

  /** Lists the bookmarks; choosing one goes there. */
  void bookmarks(Consumer<Bookmark> go) {
    VBox rows = new VBox();
    rows.getStyleClass().add("nb-kept-rows");
    rows.setFocusTraversable(false);
    Runnable fill =
        () -> {
          rows.getChildren().clear();
          for (Bookmark bookmark : kept.bookmarks()) {
            rows.getChildren().add(row(bookmark, go));
          }
          boolean hasNone = rows.getChildren().isEmpty();
          String words =
              hasNone ? Words.text("ui.bookmarks.none") : Words.text("ui.bookmarks.explained");
          rows.getChildren().add(0, Labels.paragraph(words, hasNone ? "nb-body" : "nb-muted"));
        };
    kept.bookmarks().addListener((ListChangeListener<Bookmark>) change -> fill.run());
    fill.run();
    new Ask(overlay, Words.text("ui.bookmarks"), "").show(rows);
    if (rows.getChildren().size() > 1 && rows.getChildren().get(1) instanceof HBox first) {
      first.getChildren().get(0).requestFocus();
    }
  }

  private HBox row(Bookmark bookmark, Consumer<Bookmark> go) {
    Button there =
        Buttons.plain(
            "mdi2b-bookmark-outline",
            bookmark.name(),
            () -> {
              overlay.close();
              go.accept(bookmark);
            });
    there.getStyleClass().addAll("flat", "nb-row-button");
    there.setMaxWidth(Double.MAX_VALUE);
    there.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(there, javafx.scene.layout.Priority.ALWAYS);
    Button remove =
        Buttons.icon(
            "mdi2t-trash-can-outline",
            Words.text("ui.bookmarks.remove", bookmark.name()),
            () -> kept.remove(bookmark));
    return new HBox(4, there, remove);
  }

  /** Asks what the brushed outline is called, and for which days it stands. */
  void area(DrawnArea area) {
    String nameWords = Words.text("ui.ask.name");
    TextField name = text("ask-name", nameWords, area.code().isEmpty() ? "" : area.name());
    name.setPromptText(area.name());
    DatePicker from = date(Words.text("ui.ask.from"), area.from());
    DatePicker to = date(Words.text("ui.ask.to"), area.to());
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
                told(
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

  private static DatePicker date(String name, @Nullable LocalDate value) {
    DatePicker picker = new DatePicker(value);
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

  /** Does it; the words of a refusal if it is refused. */
  private static String told(Runnable does) {
    try {
      does.run();
      return "";
    } catch (ProblemException e) {
      return e.problem().what();
    }
  }
}
