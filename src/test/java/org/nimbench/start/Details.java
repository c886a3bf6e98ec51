package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.nimbench.ExampleWorkspace;
import org.nimbench.desk.Desk;
import org.nimbench.desk.Draft;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.start.Tour.Stop;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/** The way through what opens over and beside the screens, and through screens that are empty. */
final class Details implements AutoCloseable {
  private @Nullable Workspace held;

  /** Every stop, from the start screen on. */
  List<Stop> stops() {
    return List.of(
        new Stop("new-workspace", window -> window.run("file.new")),
        new Stop("empty-data", Details::makeWorkspace),
        new Stop("empty-map", window -> window.run("view.step.2")),
        new Stop("empty-trends", window -> window.run("view.step.3")),
        new Stop("empty-products", window -> window.run("view.step.5")),
        new Stop("empty-present", window -> window.run("view.step.7")),
        new Stop("filter-what", Details::openExample),
        new Stop("filter-when", panel("#filter-when")),
        new Stop("filter-where", panel("#filter-where")),
        new Stop("filter-times", panel("#filter-times")),
        new Stop("filter-saved", panel("#filter-saved")),
        new Stop("map-dots", command("map.dots")),
        new Stop("map-grid", command("map.grid")),
        new Stop("map-layers", window -> window.click("#inspector-layers")),
        new Stop("map-selection", window -> window.click("#inspector-selection")),
        new Stop("map-history", window -> window.run("map.history")),
        new Stop("map-identify", Details::identify),
        new Stop("map-ask", keys("#ask-go", KeyCode.SHIFT, KeyCode.C)),
        new Stop("map-bookmarks", keys(".nb-kept-rows", KeyCode.SHIFT, KeyCode.B)),
        new Stop("trends-table", Details::trendsTable),
        new Stop("trends-note", Details::note),
        new Stop("present-notes", Details::notes),
        new Stop("present-shown", Details::show),
        new Stop("data-inspect", Details::inspect),
        new Stop("data-decide", Details::decide),
        new Stop("data-refused", Details::refuse),
        new Stop("dropping", Details::drag),
        new Stop("error", Details::drop),
        new Stop("restore", Details::restore),
        new Stop("read-only", this::readOnly));
  }

  private static void escape(OpenWindow window) {
    window.robot().type(KeyCode.ESCAPE);
    window.settle();
  }

  private static Tour.Way command(String id) {
    return window -> {
      escape(window);
      window.run(id);
      window.settle();
    };
  }

  private static Tour.Way panel(String part) {
    return window -> {
      escape(window);
      window.click(part);
      window.until(() -> window.isSeen(".nb-drop-down"));
    };
  }

  private static Tour.Way keys(String until, KeyCode... codes) {
    return window -> {
      escape(window);
      window.focus("#map");
      window.robot().press(codes).release(codes);
      window.until(() -> window.isSeen(until));
    };
  }

  private static void makeWorkspace(OpenWindow window) throws Exception {
    window.robot().write("Ashcombe 2026");
    window.click("#new-make");
    // Nothing is looked for while the frame of the workspace is being put together.
    window.settle();
    window.settle();
    window.until(() -> window.isSeen("#rail-1") && window.isSeen("#data-add"));
  }

  private static void openExample(OpenWindow window) throws Exception {
    window.run("file.close");
    window.openExample();
    panel("#filter-what").go(window);
  }

  private static void identify(OpenWindow window) throws Exception {
    window.focus("#map");
    window.robot().type(KeyCode.I).type(KeyCode.ENTER);
    window.until(() -> window.isSeen(".nb-stack"));
  }

  private static void trendsTable(OpenWindow window) throws Exception {
    escape(window);
    window.run("view.step.3");
    window.until(() -> window.isSeen("#trend-table"));
    window.click("#trend-table");
    window.settle();
  }

  private static void note(OpenWindow window) throws Exception {
    window.focus("#chart #mark-6");
    window.click("#trend-annotate");
    window.until(() -> window.isSeen("#note-keep"));
  }

  private static void notes(OpenWindow window) throws Exception {
    escape(window);
    window.click("#trend-pin");
    window.until(() -> window.words("#notice").startsWith("Pinned"));
    window.run("view.step.7");
    window.until(() -> window.isSeen("#present-notes"));
    window.focus("#present-notes");
    window.robot().write("Ask about the evening patrols.");
  }

  /** The wall is a window of its own: it is pictured and looked through on the way. */
  private static void show(OpenWindow window) throws Exception {
    window.focus("#present-pages");
    Wall wall = new Wall(window);
    wall.start();
    window.until(() -> !wall.says("#wall-title").isEmpty());
    wall.picture("gallery-show-1920");
    List<String> faults = new ArrayList<>(wall.faults());
    wall.sized(1366, 768);
    wall.picture("gallery-show-1366");
    faults.addAll(wall.faults());
    wall.end();
    window.settle();
    assertThat(faults).as("the show").isEmpty();
  }

  private static void inspect(OpenWindow window) throws Exception {
    escape(window);
    window.run("view.step.1");
    window.until(() -> window.isSeen(".nb-supply-cell"));
    window.answerWith(
        Files.write(
            window.home().resolve("2025-10-wendshire-street.csv"),
            List.of(
                "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA"
                    + " name,Crime type,Last outcome category,Context",
                "a1,2025-10,Wendshire Police,Wendshire Police,-1.18,52.77,On or near High Street,,,"
                    + "Burglary,Under investigation,",
                "a3,2025-10,Wendshire Police")));
    window.click("#data-add");
    window.until(() -> window.isSeen("#inspection-commit"));
  }

  private static void decide(OpenWindow window) throws Exception {
    window.click("#inspection-back");
    window.until(() -> window.isSeen("#data-add"));
    window.answerWith(PartnerExtracts.dirty(window.home()));
    window.click("#data-add");
    window.until(() -> window.isSeen("#finding-leave-8"));
  }

  private static void refuse(OpenWindow window) throws Exception {
    window.click("#inspection-back");
    window.until(() -> window.isSeen("#data-add"));
    window.answerWith(Files.writeString(window.home().resolve("notes.csv"), ""));
    window.click("#data-add");
    window.until(() -> window.isSeen(".nb-data-problem"));
  }

  private static void drag(OpenWindow window) throws Exception {
    window.run("view.step.2");
    Path csv = window.home().resolve("2025-10-wendshire-street.csv");
    Path odd = Files.writeString(window.home().resolve("minutes.docx"), "x");
    window.robot().interact(() -> window.shell().dragged(List.of(csv, odd)));
    window.until(() -> window.robot().lookup("#drop-lines").query().lookup(".nb-muted") != null);
  }

  private static void drop(OpenWindow window) throws Exception {
    Path odd = window.home().resolve("minutes.docx");
    window.drop(odd);
    window.until(() -> window.isSeen(".nb-problem"));
  }

  private static void restore(OpenWindow window) throws Exception {
    escape(window);
    window.run("file.close");
    Path file = window.home().resolve("Northvale.gpkg");
    try (Workspace workspace = Workspace.openToWrite(file, ExampleWorkspace.CLOCK)) {
      type(workspace);
    }
    window.robot().clickOn("#start-example");
    window.until(() -> window.isSeen("#restore-offer"));
  }

  /** Words in a product's first section that were never stored. */
  private static void type(Workspace workspace) {
    Desk desk = new Desk(workspace, ExampleWorkspace.CLOCK);
    Product product =
        new Products(
                workspace,
                new Studies(workspace, ExampleWorkspace.CLOCK, desk.events()),
                ExampleWorkspace.CLOCK)
            .create(
                new NewProduct(
                    ProductType.PROBLEM_PROFILE,
                    "Burglary in Wharfside",
                    Period.parse("2024-10..2025-09"),
                    Filter.allCrime()),
                Progress.SILENT);
    desk.drafts()
        .keep(
            new Draft(
                product.id(),
                product.sections().get(0).key(),
                "Burglary rose in the terraces near the station.",
                Instant.parse("2025-11-04T13:58:00Z"),
                product.sections().get(0).text()));
  }

  private void readOnly(OpenWindow window) throws Exception {
    escape(window);
    window.run("file.close");
    held = Workspace.openToWrite(window.home().resolve("Northvale.gpkg"), ExampleWorkspace.CLOCK);
    window.robot().clickOn("#start-example");
    window.until(() -> window.isSeen("#read-only"));
    window.until(() -> !window.words("#map-title").isEmpty());
  }

  @Override
  public void close() {
    if (held != null) {
      held.close();
    }
  }
}
