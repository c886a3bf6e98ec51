package org.nimbench.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.products.Marking;
import org.nimbench.products.NewProduct;
import org.nimbench.products.PlanSpan;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.products.Theme;
import org.nimbench.start.Tour.Stop;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Studies;
import org.nimbench.ui.products.desk.ProductSection;
import org.nimbench.work.Progress;

/** The way through a plan from its rows to its approval, and of a product out to the public. */
final class ProductStops {
  private static final Period YEAR = Period.parse("2024-10..2025-09");

  /** Every stop, from the start screen on. */
  static final List<Stop> STOPS =
      List.of(
          new Stop("plan", ProductStops::open),
          new Stop("plan-rows", ProductStops::rows),
          new Stop("plan-answered", ProductStops::answer),
          new Stop("plan-themes", window -> window.run("products.themes")),
          new Stop("plan-begin", dialog("products.begin")),
          new Stop("plan-copy", dialog("products.copy")),
          new Stop("plan-previous", dialog("products.previous")),
          new Stop("plan-years", dialog("products.span")),
          new Stop("plan-begin-years", ProductStops::beginPlan),
          new Stop("plan-approve", ProductStops::approve),
          new Stop("plan-approved", ProductStops::approved),
          new Stop("plan-approved-map", window -> window.run("view.step.2")),
          new Stop("export", ProductStops::export),
          new Stop("export-public", ProductStops::toThePublic),
          new Stop("exports", ProductStops::exports));

  private ProductStops() {}

  private static Tour.Way dialog(String command) {
    return window -> {
      window.robot().type(KeyCode.ESCAPE);
      window.settle();
      window.run(command);
      window.settle();
    };
  }

  private static void open(OpenWindow window) throws Exception {
    try (Workspace workspace =
        Workspace.openToWrite(window.home().resolve("Northvale.gpkg"), ExampleWorkspace.CLOCK)) {
      prepare(
          new Products(
              workspace,
              new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE),
              ExampleWorkspace.CLOCK));
    }
    window.openExample();
    window.run("view.step.5");
    window.until(() -> window.words("#page-words").startsWith("Page "));
  }

  private static void prepare(Products products) {
    String asked =
        products
            .create(
                new NewProduct(
                    ProductType.INFORMATION_REQUIREMENTS, "Requirements", YEAR, Filter.allCrime()),
                Progress.SILENT)
            .id();
    Map<String, String> item =
        Map.of("no", "IR-01", "answer", "Vans", "grade", "2BC", "conditions", "Not to be copied");
    products.care().rows(asked, "answers", List.of(item));
    products.care().marking(asked, Marking.OFFICIAL, "H. Ashdene", "No detail in it");
    Filter burglary = Filter.allCrime().withTypes(List.of("burglary"));
    String plan =
        products
            .create(
                new NewProduct(
                    ProductType.PARTNERSHIP_PLAN,
                    "Partnership plan",
                    YEAR,
                    Filter.allCrime(),
                    null,
                    "H. Ashdene",
                    List.of(new Theme("burglary", "Burglary", burglary)),
                    null,
                    null,
                    new PlanSpan(Period.parse("2025-04..2028-03"), 2)),
                Progress.SILENT)
            .id();
    products.care().rows(plan, "theme-burglary", List.of(target(), visits()));
  }

  private static Map<String, String> target() {
    Map<String, String> row = new LinkedHashMap<>(visits());
    row.put("action", "Target: no more than 640 offences a year");
    row.put("measure", "Offences in the year to September");
    row.put("baseline", "718");
    row.put("baseline-day", "2024-09-30");
    row.put("year-1", "690");
    row.put("year-2", "670");
    row.put("year-3", "650");
    row.put("target", "640");
    row.put("by", "2028-03-31");
    return row;
  }

  private static Map<String, String> visits() {
    return Map.of(
        "action", "Visits within two days",
        "authority", "Northvale Police",
        "owner", "H. Ashdene",
        "measure", "Share of visits",
        "year-2", "90%",
        "year-3", "95%");
  }

  /** Shows a section of the open product. */
  static void goTo(OpenWindow window, String section) {
    window
        .robot()
        .interact(
            () -> {
              ListView<ProductSection> outline = window.robot().lookup("#outline").queryListView();
              outline.getItems().stream()
                  .filter(one -> one.key().equals(section))
                  .findFirst()
                  .ifPresent(outline.getSelectionModel()::select);
            });
    window.settle();
  }

  private static void rows(OpenWindow window) throws Exception {
    goTo(window, "theme-burglary");
    window.run("products.row-add");
    window.robot().write("Gates for the alleys behind Station Road").type(KeyCode.TAB);
    window.robot().write("Northvale Council").type(KeyCode.TAB);
    window.until(() -> window.words("#section-rows-count").startsWith("3 rows"));
    window.focus("#row-by");
    window.robot().write("5 May").type(KeyCode.ENTER);
    window.until(() -> window.words("#row-wrong-by").startsWith("“5 May” is no date"));
  }

  private static void answer(OpenWindow window) throws Exception {
    goTo(window, "foreword");
    window.run("products.comment");
    window.robot().write("Who signs this?").push(KeyCode.CONTROL, KeyCode.ENTER);
    window.until(() -> window.isSeen(".nb-comment"));
    window.click("#comment-answer-foreword-1");
    window.robot().write("The chair.");
    window.click("#comment-answer-do");
    window.until(() -> window.isSeen(".nb-comment-answer"));
  }

  private static void beginPlan(OpenWindow window) throws Exception {
    dialog("products.begin").go(window);
    ComboBox<ProductType> type = window.robot().lookup("#product-type").queryComboBox();
    window.robot().interact(() -> type.setValue(ProductType.PARTNERSHIP_PLAN));
    window.until(() -> window.words("#product-span-words").contains("refreshed yearly"));
  }

  private static void approve(OpenWindow window) throws Exception {
    dialog("products.review").go(window);
    window.click("#review-approved");
    window.settle();
  }

  private static void approved(OpenWindow window) throws Exception {
    window.click("#review-do");
    window.until(() -> window.isSeen("#back-to-draft"));
  }

  private static void export(OpenWindow window) throws Exception {
    window.run("view.step.5");
    MenuButton menu = window.robot().lookup("#product-switcher").queryAs(MenuButton.class);
    MenuItem item =
        menu.getItems().stream()
            .filter(one -> one.getText() != null && one.getText().startsWith("Requirements"))
            .findFirst()
            .orElseThrow();
    window.robot().interact(item::fire);
    window.until(() -> window.words("#product-switcher").equals("Requirements"));
    window.until(() -> window.words("#page-words").startsWith("Page "));
    window.run("products.export");
    window.until(() -> window.isSeen("#export-conditions"));
  }

  private static void toThePublic(OpenWindow window) throws Exception {
    window.click("#export-release > .right-pill");
    window.until(() -> window.isSeen("#export-conditions"));
    window.settle();
  }

  private static void exports(OpenWindow window) throws Exception {
    window.click("#export-conditions");
    window.until(() -> window.words("#export-why-not").isEmpty());
    window.click("#export-do");
    window.until(() -> !window.isSeen("#export-do"));
    window.settle();
    if (window.isSeen("#export-hidden-close")) {
      window.click("#export-hidden-close");
    }
    window.run("products.exports");
    window.until(() -> window.isSeen("#exports"));
  }
}
