package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.presentation.Meeting;
import org.nimbench.presentation.PageSource;
import org.nimbench.presentation.Show;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.products.SubjectCare;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Studies;
import org.nimbench.ui.products.desk.ShelfFigure;
import org.nimbench.work.Progress;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A subject profile lends no figure to others, and no room sees it that was not thought of. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class KeptApartTest {
  private static final SubjectCare CARE =
      new SubjectCare(
          SubjectCare.Kind.COHORT,
          "Young people in three parks",
          "victim",
          "Crime and Disorder Act 1998, section 115",
          "Counts only.",
          "The action group only",
          LocalDate.of(2026, 5, 1),
          "");

  private OpenWindow window;
  private Wall wall;

  @Start
  void start(Stage stage) throws IOException {
    window =
        new OpenWindow(
            stage,
            home -> {
              prepare(ExampleWorkspace.copyTo(home));
              return new WorkspaceFiles(home, ExampleWorkspace.CLOCK);
            });
    wall = new Wall(window);
  }

  @AfterEach
  void closeTheShow() {
    wall.end();
  }

  /** A profile of a cohort, one of burglary and a judgement; the first is in the show. */
  private static void prepare(java.nio.file.Path file) {
    try (Workspace workspace = Workspace.openToWrite(file, ExampleWorkspace.CLOCK)) {
      Products products = products(workspace);
      Product subject = products.create(wanted(ProductType.SUBJECT_PROFILE, CARE), Progress.SILENT);
      products.create(wanted(ProductType.PROBLEM_PROFILE, null), Progress.SILENT);
      products.create(wanted(ProductType.HALLMARKS, null), Progress.SILENT);
      new Meeting(workspace, studies(workspace), ExampleWorkspace.CLOCK)
          .keep(Show.EMPTY.with("", new PageSource.WholeProduct(subject.id())));
    }
  }

  private static Studies studies(Workspace workspace) {
    return new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
  }

  private static Products products(Workspace workspace) {
    return new Products(workspace, studies(workspace), ExampleWorkspace.CLOCK);
  }

  private static NewProduct wanted(
      ProductType type, @org.jspecify.annotations.Nullable SubjectCare care) {
    return new NewProduct(
        type,
        "Title of " + type.code(),
        Period.parse("2024-10..2025-09"),
        Filter.allCrime().withTypes(List.of("burglary")),
        null,
        "A. Analyst",
        List.of(),
        null,
        care);
  }

  @Test
  void theShelfOfOtherProductsOffersNoneOfItsFigures() {
    try (Workspace workspace = Workspace.openToRead(window.home().resolve("Northvale.gpkg"))) {
      Products products = products(workspace);
      Product subject = of(products, ProductType.SUBJECT_PROFILE);
      Product problem = of(products, ProductType.PROBLEM_PROFILE);
      assertThat(products.evidence(subject.id())).isNotEmpty();
      assertThat(products.evidence(problem.id())).isNotEmpty();
      // It shows no figure of its own, so that nothing hides what others would lend it.
      Product other = of(products, ProductType.HALLMARKS);
      assertThat(products.evidence(other.id())).isEmpty();
      assertThat(new ProductFace(products).of(other.id()).shelf())
          .extracting(ShelfFigure::product)
          .contains(problem.id())
          .doesNotContain(subject.id());
    }
  }

  private static Product of(Products products, ProductType type) {
    return products.list().stream().filter(one -> one.type() == type).findFirst().orElseThrow();
  }

  @Test
  void aShowThatHoldsItBeginsOnlyOnceThatIsSaid() throws Exception {
    window.openExample();
    wall.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.until(() -> wall.items() == 1);
    wall.press(KeyCode.F5);
    window.until(() -> window.isSeen("#present-apart-not"));
    window.picture("present-apart");
    assertThat(window.faults()).isEmpty();
    window.click("#present-apart-not");
    assertThat(wall.others()).isEmpty();
    wall.press(KeyCode.F5);
    window.click("#present-apart-show");
    window.until(() -> !wall.others().isEmpty());
  }
}
