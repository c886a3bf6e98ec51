package org.nimbench.start;

import java.util.List;
import javafx.scene.input.KeyCode;

/** The way through every screen and dialog of the window, one stop after the other. */
final class Tour {
  /** Brings the window from the stop before to this one. */
  @FunctionalInterface
  interface Way {
    void go(OpenWindow window) throws Exception;
  }

  /**
   * A stop.
   *
   * @param name of its pictures
   * @param way to it from the stop before
   */
  record Stop(String name, Way way) {}

  /** Every stop, from the start screen on. */
  static final List<Stop> STOPS =
      List.of(
          new Stop("start", window -> {}),
          new Stop("map", OpenWindow::openExample),
          new Stop("map-selected", Tour::selectAnArea),
          new Stop("map-areas", window -> window.run("map.areas")),
          new Stop("map-table", window -> window.run("map.table")),
          new Stop("map-change", Tour::change),
          new Stop("data", window -> window.run("view.step.1")),
          new Stop("data-supplier", Tour::supplier),
          new Stop("data-agreement", window -> window.click("#inspector-agreement")),
          new Stop("data-refusal", Tour::refusal),
          new Stop("data-unfolded", Tour::unfold),
          new Stop("data-register", Tour::register),
          new Stop("data-purge", Tour::purge),
          new Stop("trends", Tour::trends),
          new Stop("new-product", Tour::newProduct),
          new Stop("products", Tour::products),
          new Stop("product-origin", Tour::origin),
          new Stop("product-rows", Tour::productRows),
          new Stop("product-comments", Tour::productComments),
          new Stop("product-review", Tour::productReview),
          new Stop("roll-forward", Tour::rollForward),
          new Stop("priorities", Tour::priorities),
          new Stop("present", Tour::present),
          new Stop("settings", window -> window.run("view.settings")),
          new Stop("palette", Tour::palette),
          new Stop("keys", dialog("help.keys")),
          new Stop("help", dialog("help.open")),
          new Stop("backups", dialog("file.backups")),
          new Stop("about", dialog("help.about")));

  private Tour() {}

  private static void selectAnArea(OpenWindow window) throws Exception {
    window.click("#map");
    window.until(() -> window.words("#selection-words").contains("selected"));
  }

  private static void change(OpenWindow window) throws Exception {
    window.run("map.table");
    window.run("map.change");
    window.settle();
  }

  private static void supplier(OpenWindow window) throws Exception {
    window.until(() -> window.isSeen("#sign-late"));
    window.click("#sign-late");
    window.robot().type(KeyCode.UP).type(KeyCode.SPACE);
    window.click("#inspector-supplier");
    window.until(() -> window.isSeen("#mapping-forget"));
  }

  private static void refusal(OpenWindow window) throws Exception {
    window.click("#sign-refused");
    window.click("#inspector-batch");
    window.until(() -> window.isSeen("#refusal-copy"));
  }

  /** In a narrow window what is behind a cell opens over the grid. */
  private static void unfold(OpenWindow window) throws Exception {
    window.size(911, 485);
    window.click("#inspector-open");
    window.until(() -> window.isSeen("#refusal-copy"));
  }

  private static void register(OpenWindow window) throws Exception {
    window.run("data.register");
    window.until(() -> window.isSeen("#register-open"));
  }

  private static void purge(OpenWindow window) throws Exception {
    window.click("#register-back");
    window.run("data.purge");
    window.until(() -> window.isSeen("#purge-do"));
  }

  private static void trends(OpenWindow window) {
    window.robot().type(KeyCode.ESCAPE);
    window.settle();
    window.run("view.step.3");
  }

  private static void newProduct(OpenWindow window) throws Exception {
    window.until(() -> window.isSeen("#trend-add"));
    window.click("#trend-add");
    window.until(() -> window.isSeen("#product-make"));
  }

  private static void products(OpenWindow window) throws Exception {
    window.click("#product-make");
    window.until(() -> window.words("#notice").startsWith("Added"));
    window.run("view.step.5");
    window.settle();
  }

  private static void priorities(OpenWindow window) throws Exception {
    window.robot().type(KeyCode.ESCAPE);
    window.settle();
    window.run("priorities.show");
    window.until(() -> window.isSeen("#score-burglary-trend"));
  }

  private static void origin(OpenWindow window) throws Exception {
    window.until(() -> window.robot().lookup(".nb-figure-origin").tryQuery().isPresent());
    window.click(".nb-figure-origin");
    window.until(() -> window.isSeen("#origin"));
  }

  private static void productRows(OpenWindow window) {
    window.robot().type(KeyCode.ESCAPE);
    window.settle();
    ProductStops.goTo(window, "recommendations");
    window.run("products.rows");
    window.run("products.row-add");
  }

  private static void productComments(OpenWindow window) throws Exception {
    window.run("products.comment");
    window.robot().write("Which streets?");
    window.click("#comment-add");
    window.until(() -> window.isSeen(".nb-comment"));
  }

  private static void productReview(OpenWindow window) {
    window.run("products.review");
  }

  private static void rollForward(OpenWindow window) throws Exception {
    window.robot().type(KeyCode.ESCAPE);
    window.settle();
    window.run("products.roll-forward");
    window.until(() -> window.isSeen("#roll-go"));
    window.settle();
  }

  private static void present(OpenWindow window) throws Exception {
    window.robot().type(KeyCode.ESCAPE);
    window.run("view.step.3");
    window.until(() -> window.isSeen("#trend-pin"));
    window.click("#trend-pin");
    window.until(() -> window.words("#notice").startsWith("Pinned"));
    window.run("view.step.7");
    window.settle();
  }

  private static void palette(OpenWindow window) {
    window.run("view.step.2");
    window.run("view.find");
  }

  private static Way dialog(String command) {
    return window -> {
      window.robot().type(KeyCode.ESCAPE);
      window.settle();
      window.run(command);
    };
  }
}
