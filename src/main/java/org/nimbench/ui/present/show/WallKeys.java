package org.nimbench.ui.present.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.picture.Pictures;
import org.nimbench.study.Result;
import org.nimbench.ui.present.show.WallKey.Cap;
import org.nimbench.ui.present.show.WallKey.Held;

/**
 * The one list of the keys of the show: what hears them and the strip at the foot are both made
 * from it, in this order. A key is offered where it does something.
 */
final class WallKeys {
  private final ShowViewModel show;
  private final PageViewModel page;
  private final WallActs wall;
  private final List<WallKey> keys = new ArrayList<>();

  private WallKeys(ShowViewModel show, WallActs wall) {
    this.show = show;
    this.page = show.page();
    this.wall = wall;
  }

  static List<WallKey> of(ShowViewModel show, WallActs wall) {
    WallKeys made = new WallKeys(show, wall);
    made.turning();
    made.paper();
    made.figure();
    made.room();
    made.secondWays();
    return List.copyOf(made.keys);
  }

  private void turning() {
    turn(
        Words.text("ui.present.key.page"),
        Words.text("ui.present.key.page.first"),
        Words.text("ui.present.key.page.second"),
        show.isOnPaper()::get);
    turn(
        Words.text("ui.present.key.figure"),
        Words.text("ui.present.key.figure.first"),
        Words.text("ui.present.key.figure.second"),
        () -> show.live().get() != null);
    turn(
        Words.text("ui.present.key.item"),
        Words.text("ui.present.key.item.first"),
        Words.text("ui.present.key.item.second"),
        () -> !show.isOnPaper().get() && show.live().get() == null);
  }

  private void turn(String words, String back, String on, BooleanSupplier isOffered) {
    add(
        words,
        isOffered,
        cap("←", back, show::previous, KeyCode.LEFT, KeyCode.KP_LEFT),
        cap("→", on, show::next, KeyCode.RIGHT, KeyCode.KP_RIGHT));
  }

  private void paper() {
    BooleanSupplier hasFigure = () -> show.isOnPaper().get() && !show.paper().figures().isEmpty();
    one(Words.text("ui.present.key.live"), "Enter", hasFigure, show::enter, KeyCode.ENTER);
    BooleanSupplier isWide = () -> show.isOnPaper().get() && show.paper().isWide().get();
    one(
        Words.text("ui.present.key.whole"),
        "W",
        isWide,
        () -> show.paper().isWide().set(false),
        KeyCode.W);
    one(
        Words.text("ui.present.key.wide"),
        "W",
        () -> show.isOnPaper().get() && !show.paper().isWide().get(),
        () -> show.paper().isWide().set(true),
        KeyCode.W);
    add(
        Words.text("ui.present.key.scroll"),
        isWide,
        cap(
            "PgUp",
            Words.text("ui.present.key.scroll.first"),
            () -> show.move(-1),
            KeyCode.PAGE_UP),
        cap(
            "PgDn",
            Words.text("ui.present.key.scroll.second"),
            () -> show.move(1),
            KeyCode.PAGE_DOWN,
            KeyCode.SPACE));
    add(
        Words.text("ui.present.key.item"),
        () -> isOfProduct() && show.items().size() > 1,
        held(
            "Ctrl+PgUp",
            Words.text("ui.present.key.item.first"),
            Held.CTRL,
            () -> show.nextItem(-1),
            KeyCode.PAGE_UP),
        held(
            "PgDn",
            Words.text("ui.present.key.item.second"),
            Held.CTRL,
            () -> show.nextItem(1),
            KeyCode.PAGE_DOWN));
  }

  private boolean isOfProduct() {
    return show.isOnPaper().get() || show.live().get() != null;
  }

  private void figure() {
    one(Words.text("ui.present.key.filter"), "F", this::isFigure, wall::filter, KeyCode.F);
    add(
        Words.text("ui.present.key.zoom"),
        this::isMap,
        cap(
            "+",
            Words.text("ui.present.key.zoom.first"),
            () -> wall.zoom(1),
            KeyCode.PLUS,
            KeyCode.EQUALS,
            KeyCode.ADD),
        cap(
            "−",
            Words.text("ui.present.key.zoom.second"),
            () -> wall.zoom(-1),
            KeyCode.MINUS,
            KeyCode.SUBTRACT));
    add(
        Words.text("ui.present.key.pan"),
        this::isMap,
        held("Shift", Words.text("ui.present.key.pan"), Held.SHIFT, null),
        held("← ↑ ↓ →", Words.text("ui.present.key.pan"), Held.SHIFT, null),
        pan(-1, 0, KeyCode.LEFT, KeyCode.KP_LEFT),
        pan(1, 0, KeyCode.RIGHT, KeyCode.KP_RIGHT),
        pan(0, -1, KeyCode.UP, KeyCode.KP_UP),
        pan(0, 1, KeyCode.DOWN, KeyCode.KP_DOWN));
    one(Words.text("ui.present.key.home"), "H", this::isMap, wall::ownView, KeyCode.H);
    one(Words.text("ui.present.key.table"), "T", this::hasTable, wall::table, KeyCode.T);
    one(Words.text("ui.present.key.compare"), "C", page::canCompare, page::compare, KeyCode.C);
    add(
        Words.text("ui.present.key.month"),
        () -> !page.months().isEmpty(),
        cap(",", Words.text("ui.present.key.month.first"), () -> page.stepMonth(-1), KeyCode.COMMA),
        cap(
            ".",
            Words.text("ui.present.key.month.second"),
            () -> page.stepMonth(1),
            KeyCode.PERIOD));
    one(
        Words.text("ui.present.key.guard"),
        "G",
        () -> !show.isOnPaper().get(),
        wall::guard,
        KeyCode.G);
  }

  private void room() {
    one(Words.text("ui.present.key.blank"), "B", () -> true, this::blank, KeyCode.B);
    one(Words.text("ui.present.key.notes"), "N", () -> true, wall::notes, KeyCode.N);
    add(
        Words.text("ui.present.key.jump"),
        () -> isOfProduct() || show.items().size() > 1,
        held("1…9", Words.text("ui.present.key.jump"), Held.NONE, null),
        held("Enter", Words.text("ui.present.key.jump"), Held.NONE, null));
    one(
        Words.text("ui.present.key.back"),
        "Esc",
        () -> show.live().get() != null,
        this::out,
        KeyCode.ESCAPE);
    one(
        Words.text("ui.present.key.end"),
        "Esc",
        () -> show.live().get() == null,
        this::out,
        KeyCode.ESCAPE);
  }

  /** Keys that do the same as others, or what everyone expects of them. */
  private void secondWays() {
    second(() -> true, Held.NONE, show::enter, KeyCode.ENTER);
    second(() -> true, Held.NONE, () -> show.move(1), KeyCode.PAGE_DOWN, KeyCode.SPACE);
    second(() -> true, Held.NONE, () -> show.move(-1), KeyCode.PAGE_UP);
    second(() -> true, Held.SHIFT, () -> show.move(-1), KeyCode.SPACE);
    second(show.isOnPaper()::get, Held.NONE, () -> show.paper().nudge(0.1), KeyCode.DOWN);
    second(show.isOnPaper()::get, Held.NONE, () -> show.paper().nudge(-0.1), KeyCode.UP);
    second(this::isMap, Held.NONE, () -> wall.pan(0, 1), KeyCode.DOWN);
    second(this::isMap, Held.NONE, () -> wall.pan(0, -1), KeyCode.UP);
    second(() -> true, Held.NONE, show::first, KeyCode.HOME);
    second(() -> true, Held.NONE, show::last, KeyCode.END);
    second(() -> true, Held.NONE, show::erase, KeyCode.BACK_SPACE);
    second(() -> true, Held.CTRL, () -> show.nextItem(1), KeyCode.PAGE_DOWN);
    second(() -> true, Held.CTRL, () -> show.nextItem(-1), KeyCode.PAGE_UP);
    BooleanSupplier hasMonths = () -> !page.months().isEmpty();
    second(hasMonths, Held.NONE, () -> page.stepMonth(1), KeyCode.DECIMAL, KeyCode.CLOSE_BRACKET);
    second(hasMonths, Held.NONE, () -> page.stepMonth(-1), KeyCode.OPEN_BRACKET);
  }

  private void blank() {
    show.isBlank().set(!show.isBlank().get());
  }

  private void out() {
    if (!show.stepOut()) {
      wall.end();
    }
  }

  private boolean isFigure() {
    return page.shown().get() != null;
  }

  private boolean isMap() {
    Shown now = page.shown().get();
    return now != null && Pictures.isMap(now.evidence());
  }

  private boolean hasTable() {
    Shown now = page.shown().get();
    return now != null && !(now.evidence().result() instanceof Result.Table);
  }

  private void one(
      String words, String face, BooleanSupplier isOffered, Runnable act, KeyCode... codes) {
    add(words, isOffered, cap(face, words, act, codes));
  }

  private void second(BooleanSupplier isOffered, Held held, Runnable act, KeyCode... codes) {
    add("", isOffered, held("", "", held, act, codes));
  }

  private void add(String words, BooleanSupplier isOffered, Cap... caps) {
    keys.add(new WallKey(words, List.of(caps), isOffered));
  }

  /** Heard, and pictured by the cap before it: the mouse drags. */
  private Cap pan(int right, int down, KeyCode... codes) {
    return held(
        "", Words.text("ui.present.key.pan"), Held.SHIFT, () -> wall.pan(right, down), codes);
  }

  private static Cap cap(String face, String name, Runnable act, KeyCode... codes) {
    return held(face, name, Held.NONE, act, codes);
  }

  private static Cap held(
      String face, String name, Held held, @Nullable Runnable act, KeyCode... codes) {
    return new Cap(face, name, held, List.of(codes), act);
  }
}
