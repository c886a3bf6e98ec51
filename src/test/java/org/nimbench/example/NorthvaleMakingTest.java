package org.nimbench.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.desk.Desk;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Period;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.Priorities;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;

/** A product of the example comes into the workspace when it is whole, and never twice. */
class NorthvaleMakingTest {
  private static final String LAST = "hallmarks";

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private Workspace workspace;

  @SuppressWarnings("NullAway.Init")
  private Products products;

  @BeforeEach
  void open() {
    workspace = Workspace.openToWrite(ExampleWorkspace.finishedTo(folder), ExampleWorkspace.CLOCK);
    products =
        new Products(
            workspace,
            new Studies(
                workspace,
                ExampleWorkspace.CLOCK,
                new Desk(workspace, ExampleWorkspace.CLOCK).events()),
            ExampleWorkspace.CLOCK);
  }

  @AfterEach
  void isWholeAndNothingStandsBesideIt() throws IOException {
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.startsWith("Northvale.gpkg"));
    }
    workspace.close();
  }

  /** Takes a product out as if it had not been made yet. */
  private void without(String name) {
    StoredDocument kept = workspace.document("example", "made").orElseThrow();
    ObjectNode tree = (ObjectNode) Formats.read(kept.json(), "nimbench.example/1", "made");
    String id = Objects.requireNonNull(((ObjectNode) tree.path("made")).remove(name)).asText();
    List<StoredDocument> evidence = workspace.documents("evidence");
    workspace.write(
        "test",
        transaction -> {
          transaction.putDocument(new StoredDocument("example", "made", tree.toString()));
          evidence.stream()
              .filter(one -> one.id().startsWith(id + "/"))
              .forEach(one -> transaction.removeDocument("evidence", one.id()));
          return transaction.removeDocument("product", id);
        });
  }

  private String held() {
    return workspace.documents().stream()
        .map(one -> one.kind() + " " + one.id() + " " + one.json())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void whatWasStoppedGoesOnAndMakesNothingTwice() {
    String before = held();
    assertThat(NorthvaleProducts.areMissing(workspace)).isFalse();
    without(LAST);
    assertThat(NorthvaleProducts.areMissing(workspace)).isTrue();
    NorthvaleProducts.make(workspace, Progress.SILENT);
    assertThat(held()).isEqualTo(before);
    assertThat(NorthvaleProducts.areMissing(workspace)).isFalse();
  }

  @Test
  void aStopAnywhereLeavesNothingOfTheProductThatWasBegun() {
    without(LAST);
    String before = held();
    int[] checks = new int[1];
    NorthvaleProducts.make(workspace, stopping(checks, Integer.MAX_VALUE));
    int all = checks[0];
    assertThat(all).isGreaterThan(4);
    without(LAST);
    for (int stop : new int[] {1, all / 3, 2 * all / 3, all - 1}) {
      checks[0] = 0;
      assertThatThrownBy(() -> NorthvaleProducts.make(workspace, stopping(checks, stop)))
          .isInstanceOf(Cancelled.class);
      assertThat(held()).isEqualTo(before);
    }
  }

  private static Progress stopping(int[] checks, int at) {
    return new Progress() {
      @Override
      public void at(long done, long total, String what) {}

      @Override
      public boolean isCancelled() {
        return ++checks[0] > at;
      }
    };
  }

  @Test
  void aFailureLeavesNothingOfTheProductThatWasBegun() {
    without(LAST);
    String before = held();
    Progress failing =
        new Progress() {
          @Override
          public void at(long done, long total, String what) {
            throw new IllegalStateException(what);
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    assertThatThrownBy(() -> NorthvaleProducts.make(workspace, failing))
        .isInstanceOf(IllegalStateException.class);
    assertThat(held()).isEqualTo(before);
  }

  @Test
  void aProductOfTheAnalystsWithTheSameTitleStaysAsItIs() {
    Product example = theLast();
    without(LAST);
    Product own = begin(example);
    NorthvaleProducts.make(workspace, Progress.SILENT);
    assertThat(products.product(own.id())).isEqualTo(own);
    assertThat(products.list())
        .filteredOn(one -> one.title().equals(example.title()))
        .hasSize(2)
        .filteredOn(one -> !one.id().equals(own.id()))
        .singleElement()
        .extracting(Product::sections)
        .isEqualTo(example.sections());
  }

  private Product theLast() {
    String title = DeclaredProduct.read(LAST).need("title");
    return products.list().stream()
        .filter(one -> one.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private Product begin(Product like) {
    return products.create(
        new NewProduct(
            like.type(),
            like.title(),
            Period.parse(DeclaredProduct.read(LAST).need("period")),
            Filter.allCrime()),
        Progress.SILENT);
  }

  @Test
  void whatTheAnalystBeginsMeanwhileIsNotOverwritten() {
    Product example = theLast();
    without(LAST);
    Product[] own = new Product[1];
    Progress meanwhile =
        new Progress() {
          @Override
          public void at(long done, long total, String what) {
            if (own[0] == null && what.contains(example.title())) {
              own[0] = begin(example);
            }
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    NorthvaleProducts.make(workspace, meanwhile);
    assertThat(products.product(own[0].id())).isEqualTo(own[0]);
    assertThat(products.list()).hasSize(NorthvaleProducts.NAMES.size() + 1);
  }

  @Test
  void scoresThatStandAlreadyAreNotGivenAgainAndThoseThatLackAre() {
    Priorities priorities = new Priorities(workspace, ExampleWorkspace.CLOCK);
    Matrix whole = priorities.list().get(0);
    List<Entry> all = whole.entries();
    String shorter = priorities.keep(whole.name(), all.subList(0, all.size() - 2)).id();
    String other = priorities.create("Of the analyst", whole.model(), List.of(), "A. Khan").id();
    DeclaredProduct declared = DeclaredProduct.read("assessment-2025");
    Product product =
        products.list().stream()
            .filter(one -> one.title().equals(declared.need("title")))
            .findFirst()
            .orElseThrow();
    DeclaredProduct.Part part = declared.parts("scores").get(0);
    FigureNames names = new FigureNames(product, products.evidence(product.id()));
    names.own("theme-fires", "kinds", names.id("fires.types"));
    new FigureScores(workspace, product.id(), names, products.reader(product.id())).give(part);
    assertThat(priorities.matrix(shorter).entries()).isEqualTo(all);
    assertThat(priorities.matrix(other).entries()).hasSize(1);
  }
}
