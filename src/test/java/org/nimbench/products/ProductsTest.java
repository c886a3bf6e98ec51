package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.document.Block;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.picture.MapScene;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;

class ProductsTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2025-11-07T12:00:00Z"), Program.ZONE);
  private static final NewProduct WANTED =
      new NewProduct(ProductType.PROBLEM_PROFILE, "Burglary", Evidences.YEAR, Evidences.BURGLARY);
  private static final Recipe MONTHS =
      new Recipe(
          "count", Evidences.BURGLARY, new PeriodRule.OfProduct(0), Map.of("by", "month"), null);

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private Workspace workspace;

  @SuppressWarnings("NullAway.Init")
  private Products products;

  @BeforeEach
  void openAWorkspace() {
    workspace = Workspace.create(folder.resolve("northvale.nimbench"), "Northvale", NOON);
    products = with(new Evidences());
  }

  @AfterEach
  void closeIt() {
    workspace.close();
  }

  private Products with(Answering answering) {
    return new Products(
        workspace,
        NOON,
        answering,
        evidence -> evidence.id().equals("e2"),
        evidence -> new MapScene(null, "Northvale", List.of(), List.of()));
  }

  @Test
  void aProductIsKeptWithItsEvidenceUnderTheNextNumber() {
    Product first = products.create(WANTED, Progress.SILENT);
    Product second = products.create(WANTED, Progress.SILENT);
    assertThat(List.of(first.id(), second.id())).containsExactly("pp-2025-01", "pp-2025-02");
    assertThat(products.list()).containsExactly(first, second);
    assertThat(first.marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
    assertThat(products.evidence("pp-2025-01").keySet())
        .containsExactly("e1", "e2", "e3", "e4", "e7");
    assertThat(products.evidence("pp-2025-01")).hasSameSizeAs(first.evidence());
  }

  @Test
  void anotherReaderOfTheFileSeesTheSame() {
    Product made = products.create(WANTED, Progress.SILENT);
    Path file = workspace.file();
    workspace.close();
    try (Workspace again = Workspace.openToRead(file)) {
      workspace = again;
      assertThat(with(new Evidences()).product(made.id())).isEqualTo(made);
    }
  }

  @Test
  void aProductThatCannotBeMadeLeavesNothing() {
    Answering stopped =
        (recipe, period, progress) -> {
          throw new Cancelled();
        };
    assertThatThrownBy(() -> with(stopped).create(WANTED, Progress.SILENT))
        .isInstanceOf(Cancelled.class);
    assertThat(products.list()).isEmpty();
    assertThat(workspace.documents("evidence")).isEmpty();
  }

  @Test
  void aTitleIsNeeded() {
    NewProduct untitled =
        new NewProduct(ProductType.PROBLEM_PROFILE, " ", Evidences.YEAR, Evidences.BURGLARY);
    assertThatThrownBy(() -> products.create(untitled, Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("title");
  }

  @Test
  void addedEvidenceGetsAnIdThatWasNeverUsed() {
    products.create(WANTED, Progress.SILENT);
    Evidence added = products.add("pp-2025-01", "responses", MONTHS, Progress.SILENT);
    assertThat(added.id()).isEqualTo("e8");
    assertThat(products.product("pp-2025-01").section("responses").evidence())
        .containsExactly("e8");
    assertThat(products.add("pp-2025-01", "responses", MONTHS, Progress.SILENT).id())
        .isEqualTo("e9");
  }

  @Test
  void anUnknownSectionOrProductIsRefusedBeforeAnyWork() {
    products.create(WANTED, Progress.SILENT);
    Evidences counting = new Evidences();
    assertThatThrownBy(() -> with(counting).add("pp-2025-01", "summery", MONTHS, Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("summary");
    assertThatThrownBy(() -> products.text("pp-2025-09", "summary", "x"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("pp-2025-09");
    assertThat(counting.asked).isEmpty();
  }

  @Test
  void theAnalystsTextStandsAndTheCheckFollowsIt() {
    products.create(WANTED, Progress.SILENT);
    products.text("pp-2025-01", "responses", "\nIt {{e3.change > 0}} rose {{e3.totals}}.\n");
    Section section = products.product("pp-2025-01").section("responses");
    assertThat(section.text()).isEqualTo("It {{e3.change > 0}} rose {{e3.totals}}.");
    assertThat(section.written()).isTrue();
    CheckReport report = products.check("pp-2025-01");
    assertThat(report.isComplete()).isFalse();
    assertThat(report.unresolved())
        .containsExactly(new CheckReport.Unresolved("responses", "{{e3.totals}}"));
    assertThat(report.broken())
        .extracting(CheckReport.BrokenClaim::claim)
        .containsExactly("e3.change > 0");
    assertThat(report.stale()).containsExactly("e2");
  }

  @Test
  void aRefreshAsksEveryRecipeAgainUnderItsOldId() {
    Product made = products.create(WANTED, Progress.SILENT);
    Evidences again = new Evidences();
    assertThat(with(again).refresh("pp-2025-01", Progress.SILENT)).containsExactly("e2");
    assertThat(again.asked).extracting(Recipe::method).hasSize(6).endsWith("quality");
    assertThat(products.product("pp-2025-01")).isEqualTo(made);
    assertThat(products.evidence("pp-2025-01").keySet())
        .containsExactly("e1", "e2", "e3", "e4", "e7");
  }

  @Test
  void theLastAppendixDescribesTheSetsThatTheEvidenceUsed() {
    products.create(WANTED, Progress.SILENT);
    assertThat(statement().rows()).hasSize(1);
    assertThat(statement().rows().get(0).get(0)).startsWith("2 ");
    assertThat(statement().noticed())
        .as("80 per cent located is below the line")
        .containsExactly(0);

    Filter fire = Filter.all(SetKey.parse("fire"));
    Recipe more = new Recipe("trend.monthly", fire, new PeriodRule.OfProduct(0), Map.of(), null);
    products.add("pp-2025-01", "analysis", more, Progress.SILENT);
    assertThat(statement().rows()).hasSize(2);
    assertThat(products.editor().unplaced("pp-2025-01")).as("it is offered nowhere").isEmpty();
    assertThat(products.evidence("pp-2025-01")).doesNotContainKey("quality");

    WholeProduct gone = products.editor().remove("pp-2025-01");
    assertThat(workspace.documents("evidence")).isEmpty();
    products.editor().restore(gone);
    assertThat(statement().rows()).hasSize(2);
  }

  @Test
  void aProductWhoseSetsHaveNoRecordsHasNoStatement() {
    with(new Evidences("quality")).create(WANTED, Progress.SILENT);
    assertThat(blocks()).noneMatch(block -> isHeading(block, "Quality of the data"));
    products.refresh("pp-2025-01", Progress.SILENT);
    assertThat(blocks()).anyMatch(block -> isHeading(block, "Quality of the data"));
  }

  private List<Block> blocks() {
    return products.document("pp-2025-01", Release.PARTNER, Progress.SILENT).blocks();
  }

  private static boolean isHeading(Block block, String words) {
    return block instanceof Block.Heading heading && heading.text().equals(words);
  }

  /** The table under the last heading. */
  private Block.Table statement() {
    List<Block> blocks = blocks();
    List<Block> headings = blocks.stream().filter(Block.Heading.class::isInstance).toList();
    Block last = headings.get(headings.size() - 1);
    assertThat(isHeading(last, "Quality of the data")).isTrue();
    return blocks.subList(blocks.indexOf(last), blocks.size()).stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRefreshThatTheDataCannotCarryChangesNothing() {
    products.create(WANTED, Progress.SILENT);
    List<Evidence> before = new ArrayList<>(products.evidence("pp-2025-01").values());
    assertThatThrownBy(
            () -> with(new Evidences("trend.rolling")).refresh("pp-2025-01", Progress.SILENT))
        .isInstanceOf(ProblemException.class);
    assertThat(products.evidence("pp-2025-01").values().stream().map(StampLines::hash))
        .isEqualTo(before.stream().map(StampLines::hash).toList());
  }

  @Test
  void aNewProductIsWholeAtOnceAsWordAndPdfAndTheSameEveryTime() throws IOException {
    products.create(WANTED, Progress.SILENT);
    Path word = folder.resolve("p.docx");
    Path pdf = folder.resolve("p.pdf");
    products.export("pp-2025-01", List.of(word, pdf), Release.PARTNER, Progress.SILENT);
    assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
    assertThat(Files.readAllBytes(word)).startsWith('P', 'K');
    Path again = folder.resolve("again.docx");
    products.export("pp-2025-01", List.of(again), Release.PARTNER, Progress.SILENT);
    assertThat(again).hasSameBinaryContentAs(word);
  }

  @Test
  void anUnknownEndingIsRefusedBeforeAnyFileIsWritten() {
    products.create(WANTED, Progress.SILENT);
    Path word = folder.resolve("p.docx");
    assertThatThrownBy(
            () ->
                products.export(
                    "pp-2025-01",
                    List.of(word, folder.resolve("p.odt")),
                    Release.PARTNER,
                    Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("odt")
        .hasMessageContaining("docx, pdf");
    assertThat(word).doesNotExist();
  }
}
