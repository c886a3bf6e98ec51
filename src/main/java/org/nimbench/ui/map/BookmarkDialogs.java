package org.nimbench.ui.map;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.desk.Bookmark;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.kit.Writing;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.view.Viewport;

/** The cards of bookmarks: the one that names a view, and the list of all. */
final class BookmarkDialogs {
  private static final double WORDS = 300;

  private final Overlay overlay;
  private final KeptPlaces kept;
  private final FilterViewModel filter;

  BookmarkDialogs(Overlay overlay, KeptPlaces kept, FilterViewModel filter) {
    this.overlay = overlay;
    this.kept = kept;
    this.filter = filter;
  }

  /** Asks for the name of the view that is shown and keeps it, with what was shown there. */
  void keep(Viewport view) {
    Filter shown = filter.filter().get();
    String name = Words.text("ui.ask.name");
    TextField field = Ask.text("ask-name", name, "");
    CheckBox isWithFilter =
        new CheckBox(Words.text("ui.ask.bookmark.filter", filter.inWords(shown)));
    isWithFilter.setId("ask-filter");
    isWithFilter.setSelected(true);
    isWithFilter.setWrapText(true);
    isWithFilter.setMaxWidth(WORDS);
    new Ask(overlay, Words.text("ui.ask.bookmark"), MapDialogs.middle(view))
        .field(name, field)
        .choice(isWithFilter)
        .show(
            Words.text("ui.ask.keep"),
            () ->
                Ask.told(
                    () ->
                        kept.keep(
                            Bookmark.of(
                                field.getText(),
                                Math.rint(view.easting()),
                                Math.rint(view.northing()),
                                view.metresPerPixel(),
                                isWithFilter.isSelected() ? shown : null))));
  }

  /** Lists the bookmarks; choosing one goes there. */
  void list(Consumer<Bookmark> go) {
    VBox rows = new VBox();
    rows.getStyleClass().add("nb-kept-rows");
    rows.setFocusTraversable(false);
    fill(rows, go);
    kept.bookmarks().addListener((ListChangeListener<Bookmark>) change -> fill(rows, go));
    new Ask(overlay, Words.text("ui.bookmarks"), "").show(rows);
    Node first = rows.lookup(".nb-row-button");
    if (first != null) {
      first.requestFocus();
    }
  }

  private void fill(VBox rows, Consumer<Bookmark> go) {
    rows.getChildren().setAll(kept.bookmarks().stream().map(each -> row(each, go)).toList());
    boolean hasNone = rows.getChildren().isEmpty();
    String words = hasNone ? Words.text("ui.bookmarks.none") : Words.text("ui.bookmarks.explained");
    rows.getChildren().add(0, Labels.paragraph(words, hasNone ? "nb-body" : "nb-muted"));
  }

  private Node row(Bookmark bookmark, Consumer<Bookmark> go) {
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
    HBox.setHgrow(there, Priority.ALWAYS);
    Button remove =
        Buttons.icon(
            "mdi2t-trash-can-outline",
            Words.text("ui.bookmarks.remove", bookmark.name()),
            () -> kept.remove(bookmark));
    VBox row = new VBox(new HBox(4, there, Writing.only(kept.isWritable(), remove)));
    Filter shown = bookmark.filter();
    if (shown != null) {
      String words = filter.inWords(shown);
      there.setAccessibleText(Words.text("ui.bookmarks.named", bookmark.name(), words));
      row.getChildren().add(Told.whole(Labels.of(words, "nb-caption", "nb-hint")));
    }
    return row;
  }
}
