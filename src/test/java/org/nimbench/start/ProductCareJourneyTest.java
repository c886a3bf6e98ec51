package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.products.NewProduct;
import org.nimbench.products.PlanSpan;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.products.Review;
import org.nimbench.products.Section;
import org.nimbench.products.Theme;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Studies;
import org.nimbench.ui.products.desk.ProductSection;
import org.nimbench.work.Progress;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A plan beside its text: rows, comments, themes, and the way to its approval and back. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ProductCareJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window =
        new OpenWindow(
            stage,
            home -> {
              try (Workspace workspace =
                  Workspace.openToWrite(ExampleWorkspace.copyTo(home), ExampleWorkspace.CLOCK)) {
                products(workspace).create(plan(), Progress.SILENT);
              }
              return new WorkspaceFiles(home, ExampleWorkspace.CLOCK);
            });
  }

  private static Products products(Workspace workspace) {
    return new Products(
        workspace,
        new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE),
        ExampleWorkspace.CLOCK);
  }

  private static NewProduct plan() {
    Filter burglary = Filter.allCrime().withTypes(List.of("burglary"));
    return new NewProduct(
        ProductType.PARTNERSHIP_PLAN,
        "Partnership plan",
        Period.parse("2024-10..2025-09"),
        Filter.allCrime(),
        null,
        "H. Ashdene",
        List.of(new Theme("burglary", "Burglary", burglary)),
        null,
        null);
  }

  private Product kept() {
    try (Workspace workspace = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
      return products(workspace).list().get(0);
    }
  }

  private void goTo(String section) {
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

  @Test
  void rowsCommentsThemesAndReviewOfAPlan() throws Exception {
    window.openExample();
    window.click("#rail-5");
    window.until(() -> window.words("#page-words").startsWith("Page "));
    yearsOfThePlan();
    writeARow();
    comment();
    themes();
    approveAndGoBack();
    export();
  }

  private void yearsOfThePlan() throws Exception {
    PlanSpan before = kept().span();
    assertThat(before).isEqualTo(new PlanSpan(Period.parse("2026-04..2029-03"), 1));
    window.run("products.span");
    window.focus("#span-year");
    window.robot().push(KeyCode.CONTROL, KeyCode.A).write("4");
    window.until(() -> window.isSeen("#span-wrong"));
    window.robot().push(KeyCode.CONTROL, KeyCode.A).write("2");
    window.until(() -> window.words("#span-words").contains("this is year 2 (2027/28)"));
    assertThat(window.words("#span-what")).contains("runs for 3 years");
    window.click("#span-do");
    window.untilFiles(() -> Objects.requireNonNull(kept().span()).year() == 2);
    // The file has it a moment before the window knows.
    window.until(() -> !window.robot().lookup("#edit-undo").query().isDisabled());
    window.run("edit.undo");
    window.untilFiles(() -> Objects.equals(kept().span(), before));
  }

  private void writeARow() throws Exception {
    goTo("theme-burglary");
    window.run("products.row-add");
    window.robot().write("Gates").type(KeyCode.TAB);
    window.robot().write("Council").type(KeyCode.TAB);
    window.until(() -> window.words("#section-rows-count").startsWith("1 row"));
    window.focus("#row-by");
    window.robot().write("5 May").type(KeyCode.ENTER);
    window.until(() -> window.words("#row-wrong-by").startsWith("“5 May” is no date"));
    window.picture("26-products-rows");
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write("05/05/2026").type(KeyCode.ENTER);
    window.until(() -> window.words("#row-wrong-by").isEmpty());
    window.untilFiles(() -> rows().contains("2026-05-05"));
    assertThat(rows()).contains("Gates").contains("Council");
    window.run("edit.undo");
    window.untilFiles(() -> !rows().contains("2026-05-05"));
    window.focus("#row-by");
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().write("06/05/2026");
    // The keyboard is still in the field when another section is shown.
    goTo("foreword");
    window.untilFiles(() -> rows().contains("2026-05-06"));
  }

  private String rows() {
    return kept().section("theme-burglary").rows().toString();
  }

  private void comment() throws Exception {
    goTo("foreword");
    window.run("products.comment");
    window.robot().write("Who?").push(KeyCode.CONTROL, KeyCode.ENTER);
    window.until(() -> window.isSeen(".nb-comment"));
    window.robot().clickOn("Answer");
    window.robot().write("Us.");
    window.click("#comment-answer-do");
    window.until(() -> window.isSeen(".nb-comment-answer"));
    window.picture("27-products-comments");
    window.robot().clickOn("Resolve");
    window.until(() -> !window.isSeen(".nb-comment"));
  }

  private void themes() throws Exception {
    window.run("products.themes");
    window.click("#theme-remove-burglary");
    window.until(() -> window.isSeen("#theme-remove-do"));
    window.picture("28-products-themes");
    window.click("#theme-remove-do");
    window.untilFiles(() -> kept().themes().isEmpty());
    window.click("#themes-close");
    window.run("edit.undo");
    window.untilFiles(() -> kept().themes().size() == 1);
  }

  private void approveAndGoBack() throws Exception {
    window.run("products.review");
    window.click("#review-approved");
    window.click("#review-do");
    window.until(() -> window.isSeen("#back-to-draft"));
    assertThat(window.whyNot("products.row-add")).contains("locked");
    whatIsLockedIsOff();
    window.picture("29-products-approved");
    window.click("#back-to-draft");
    window.click("#review-note");
    window.robot().write("Ward");
    window.click("#review-do");
    window.until(() -> !window.isSeen("#back-to-draft"));
    assertThat(kept().review().history()).extracting(Review.Step::note).containsExactly("", "Ward");
    assertThat(kept().sections()).extracting(Section::key).contains("theme-burglary");
  }

  private void whatIsLockedIsOff() throws Exception {
    assertThat(window.whyNot("products.from-shelf")).contains("locked");
    assertThat(window.whyNot("products.changes")).contains("locked");
    MenuButton menu = window.robot().lookup("#product-switcher").queryAs(MenuButton.class);
    assertThat(menu.getItems().stream().filter(MenuItem::isDisable).map(MenuItem::getText))
        .hasSize(6)
        .allMatch(words -> words.contains("locked"));
    noFigureGoesIn();
    String before = rows();
    goTo("theme-burglary");
    window.run("products.rows");
    window.robot().type(KeyCode.DELETE);
    window.settle();
    assertThat(rows()).isEqualTo(before);
    assertThat(window.words("#section-rows-count")).startsWith("1 row");
  }

  private void noFigureGoesIn() throws Exception {
    window.run("view.step.2");
    window.until(() -> window.isSeen("#map-add"));
    Node add = window.robot().lookup("#map-add").query();
    assertThat(add.isDisabled()).isTrue();
    assertThat(add.getAccessibleHelp()).startsWith("“Partnership plan” is approved and locked");
    window.run("view.step.3");
    window.until(() -> !window.whyNot("trends.add").startsWith("There is no chart"));
    assertThat(window.whyNot("trends.add")).contains("is approved and locked");
    window.run("view.step.5");
  }

  private void export() throws Exception {
    window.click("#export-more");
    window.click("#export-kind-pdf");
    window.until(() -> window.words("#export-why-not").isEmpty());
    window.picture("30-products-export");
    window.click("#export-do");
    window.untilFiles(
        () ->
            Files.exists(window.home().resolve("Partnership plan.docx"))
                && Files.exists(window.home().resolve("Partnership plan.pdf")));
  }
}
