package org.nimbench.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.nimbench.desk.Bookmark;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.view.MapCanvas.Tool;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.Sight;
import org.nimbench.ui.view.Viewport;

/** Everything that can be done on the map, once, for menus, palette and keys. */
final class MapCommands {
  private static final double NOTCH = 1.25;

  private final MapViewModel model;
  private final Supplier<Sight> sight;
  private final MapDialogs dialogs;
  private final BookmarkDialogs bookmarks;
  private final List<Command> all;

  /** {@code sight} is what is looked at now: the map, or the maps of a comparison. */
  MapCommands(
      int step,
      MapViewModel model,
      Supplier<Sight> sight,
      MapDialogs dialogs,
      BookmarkDialogs bookmarks) {
    this.model = model;
    this.sight = sight;
    this.dialogs = dialogs;
    this.bookmarks = bookmarks;
    List<Command> commands = new ArrayList<>();
    commands.addAll(modes(step));
    commands.addAll(tools(step));
    commands.addAll(views(step));
    commands.addAll(brushes(step));
    this.all = List.copyOf(commands);
  }

  /** All of them. */
  List<Command> all() {
    return all;
  }

  private static Command command(int step, String id, String title, String keys, Runnable does) {
    return Command.onScreen(step, "map." + id, CommandMenu.MAP, title, keys, does);
  }

  private List<Command> modes(int step) {
    return List.of(
        command(step, "dots", Words.text("ui.command.map.dots"), "D", () -> mode(MapMode.DOTS)),
        command(
            step,
            "hotspots",
            Words.text("ui.command.map.hotspots"),
            "H",
            () -> mode(MapMode.HOTSPOTS)),
        command(step, "grid", Words.text("ui.command.map.grid"), "G", () -> mode(MapMode.GRID)));
  }

  private void mode(MapMode mode) {
    model.mode().set(mode);
  }

  private List<Command> tools(int step) {
    return List.of(
        tool(step, "pan", Words.text("ui.command.map.pan"), "P", Tool.PAN),
        tool(step, "select", Words.text("ui.command.map.select"), "V", Tool.SELECT),
        tool(step, "circle", Words.text("ui.command.map.circle"), "C", Tool.CIRCLE),
        tool(step, "lasso", Words.text("ui.command.map.lasso"), "L", Tool.LASSO),
        tool(step, "identify", Words.text("ui.command.map.identify"), "I", Tool.IDENTIFY)
            .unless(compared()));
  }

  private Command tool(int step, String id, String title, String keys, Tool tool) {
    return command(step, id, title, keys, () -> sight.get().tool().set(tool));
  }

  private List<Command> views(int step) {
    return List.of(
        command(
            step, "home", Words.text("ui.command.map.home"), "Home", () -> sight.get().goHome()),
        command(step, "closer", Words.text("ui.command.map.closer"), "Plus", () -> zoom(NOTCH)),
        command(
            step, "further", Words.text("ui.command.map.further"), "Minus", () -> zoom(1 / NOTCH)),
        command(
                step,
                "selection",
                Words.text("ui.command.map.selection"),
                "Z",
                this::zoomToSelection)
            .unless(noPlace()),
        command(
            step,
            "bookmark",
            Words.text("ui.command.map.bookmark"),
            "B",
            () -> withView(bookmarks::keep)),
        command(
            step, "bookmarks", Words.text("ui.command.map.bookmarks"), "Shift+B", this::bookmarks));
  }

  void bookmarks() {
    bookmarks.list(this::goTo);
  }

  /** Shows what a bookmark keeps: the place, and the filter it was kept with; undo has it back. */
  void goTo(Bookmark bookmark) {
    Filter shown = bookmark.filter();
    if (shown != null) {
      model.filter().choose(shown);
    }
    withView(
        now ->
            sight
                .get()
                .look(
                    new Viewport(
                        bookmark.easting(),
                        bookmark.northing(),
                        bookmark.metresPerPixel(),
                        now.width(),
                        now.height())));
  }

  private void zoom(double factor) {
    withView(now -> sight.get().look(now.zoomed(factor, now.width() / 2, now.height() / 2)));
  }

  /** Closer to what is selected. */
  void zoomToSelection() {
    Box around = model.brush().around();
    if (around != null) {
      sight.get().zoomTo(around);
    }
  }

  private void withView(java.util.function.Consumer<Viewport> does) {
    Viewport now = sight.get().seen();
    if (now != null) {
      does.accept(now);
    }
  }

  private List<Command> brushes(int step) {
    return List.of(
        command(step, "clear", Words.text("ui.command.map.clear"), "Esc", model.selection()::clear)
            .unless(nothing()),
        command(
            step,
            "circle.at",
            Words.text("ui.command.map.circle.at"),
            "Shift+C",
            () -> withView(dialogs::circle)),
        command(
            step,
            "box.at",
            Words.text("ui.command.map.box.at"),
            "Shift+V",
            () -> withView(dialogs::box)),
        command(
            step, "invert", Words.text("ui.command.map.invert"), "Shift+I", model.brush()::invert),
        command(step, "filter", Words.text("ui.command.map.filter"), "", model::makeFilter)
            .unless(nothing()),
        command(step, "area", Words.text("ui.command.map.area"), "Shift+A", this::makeArea)
            .unless(noPlace()));
  }

  /** Asks for a name and keeps what is brushed as a drawn area. */
  void makeArea() {
    model
        .drawnFromSelection()
        .ifPresentOrElse(
            dialogs::area,
            () -> {
              if (model.selection().place().get() != null) {
                dialogs.tooManyAreas();
              }
            });
  }

  /** Why something cannot be done while two periods are compared. */
  private ObservableValue<String> compared() {
    String why = Words.text("ui.command.map.compared");
    return model.mode().map(mode -> mode == MapMode.CHANGE ? why : "");
  }

  private ObservableValue<String> nothing() {
    Selection selection = model.selection();
    String none = Words.text("ui.selection.none");
    return Bindings.createStringBinding(
        () -> selection.isEmpty() ? none : "", selection.place(), selection.months());
  }

  private ObservableValue<String> noPlace() {
    String none = Words.text("ui.command.map.noplace");
    return model.selection().place().map(place -> "").orElse(none);
  }
}
