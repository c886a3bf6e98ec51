package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.picture.MapScene;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

class ProductEditorTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2025-11-07T12:00:00Z"), Program.ZONE);
  private static final NewProduct WANTED =
      new NewProduct(ProductType.PROBLEM_PROFILE, "Burglary", Evidences.YEAR, Evidences.BURGLARY);

  @SuppressWarnings("NullAway.Init")
  private Workspace workspace;

  @SuppressWarnings("NullAway.Init")
  private Products products;

  @SuppressWarnings("NullAway.Init")
  private ProductEditor editor;

  @SuppressWarnings("NullAway.Init")
  private Product made;

  @BeforeEach
  void openAWorkspace(@TempDir Path folder) {
    workspace = Workspace.create(folder.resolve("northvale.nimbench"), "Northvale", NOON);
    products =
        new Products(
            workspace,
            NOON,
            new Evidences(),
            evidence -> evidence.id().equals("e2"),
            evidence -> new MapScene(null, "Northvale", List.of(), List.of()));
    editor = products.editor();
    made = products.create(WANTED, Progress.SILENT);
  }

  @AfterEach
  void closeIt() {
    workspace.close();
  }

  @Test
  void aRemovedProductComesBackWithItsEvidence() {
    Map<String, Evidence> before = products.evidence(made.id());
    WholeProduct removed = editor.remove(made.id());
    assertThat(products.list()).isEmpty();
    assertThat(workspace.documents("evidence")).isEmpty();
    editor.restore(removed);
    assertThat(products.product(made.id())).isEqualTo(made);
    assertThat(products.evidence(made.id()).keySet()).isEqualTo(before.keySet());
  }

  @Test
  void aBlankTitleChangesNothing() {
    assertThat(editor.rename(made.id(), "  ").title()).isEqualTo("Burglary");
    assertThat(editor.rename(made.id(), " Night burglary ").title()).isEqualTo("Night burglary");
    assertThat(products.product(made.id()).title()).isEqualTo("Night burglary");
  }

  @Test
  void evidenceMovesWithinItsSectionAndStopsAtItsEnds() {
    List<String> before = made.section("analysis").evidence();
    String first = before.get(0);
    assertThat(editor.move(made.id(), "analysis", first, -1)).isEqualTo(made);
    Product moved = editor.move(made.id(), "analysis", first, 1);
    assertThat(moved.section("analysis").evidence().get(1)).isEqualTo(first);
    assertThat(moved.section("analysis").evidence()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void evidenceTakenOutLiesOnTheShelfAndItsPlaceLeavesTheText() {
    Section before = made.section("analysis");
    assertThat(before.text()).contains("{{figure e1}}");
    Product changed = editor.takeOut(made.id(), "analysis", "e1");
    assertThat(changed.section("analysis").text()).doesNotContain("{{figure e1}}");
    assertThat(changed.evidence()).doesNotContain("e1");
    assertThat(editor.unplaced(made.id()).keySet()).containsExactly("e1");

    editor.section(made.id(), before);
    assertThat(products.product(made.id())).isEqualTo(made);
    assertThat(editor.unplaced(made.id())).isEmpty();
  }

  @Test
  void aTableTakenOutLeavesTheTextAsAPictureDoes() {
    products.text(made.id(), "analysis", "Before.\n\n{{table e1}}\n\nAfter.");
    Product changed = editor.takeOut(made.id(), "analysis", "e1");
    assertThat(changed.section("analysis").text()).isEqualTo("Before.\n\nAfter.");
  }

  @Test
  void itsOwnEvidenceComesBackFromTheShelfUnderItsId() {
    editor.takeOut(made.id(), "analysis", "e1");
    Product placed = editor.place(made.id(), "gaps", made.id(), "e1");
    assertThat(placed.section("gaps").evidence()).containsExactly("e1");
    assertThat(placed.evidenceGiven()).isEqualTo(made.evidenceGiven());
  }

  @Test
  void evidenceOfAnotherProductIsCopiedUnderANewId() {
    Product other = products.create(WANTED, Progress.SILENT);
    Product placed = editor.place(other.id(), "gaps", made.id(), "e1");
    String id = "e" + (other.evidenceGiven() + 1);
    assertThat(placed.section("gaps").evidence()).containsExactly(id);
    assertThat(products.evidence(other.id())).containsKey(id);
    assertThat(products.product(made.id())).isEqualTo(made);
    assertThatThrownBy(() -> editor.place(other.id(), "gaps", made.id(), "e99"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("e99");
  }

  @Test
  void theDocumentHoldsWordsThatAreStillBeingTyped() {
    String typed =
        products
            .preview(made.id(), Map.of("gaps", "Not yet kept."), Progress.SILENT)
            .blocks()
            .toString();
    assertThat(typed).contains("Not yet kept.");
    assertThat(products.product(made.id())).isEqualTo(made);
  }

  @Test
  void aStaleFigureSaysSoAcrossItselfAndInItsStamp() {
    String document =
        products.document(made.id(), Release.PARTNER, Progress.SILENT).blocks().toString();
    assertThat(document.split("STALE: older data", -1).length - 1)
        .as("once in its alternative text, twice in its marks")
        .isEqualTo(3);
    assertThat(document).contains("The data has changed since this was made.");
  }

  @Test
  void aFigureMadeAgainKeepsItsId() {
    Evidence fresh = products.refreshOne(made.id(), "e2", Progress.SILENT);
    assertThat(fresh.id()).isEqualTo("e2");
    assertThat(products.evidence(made.id()).keySet()).containsExactlyElementsOf(made.evidence());
  }

  private Evidence kept(String id) {
    return Objects.requireNonNull(products.evidence(made.id()).get(id));
  }

  @Test
  void aFigureMadeAgainIsPutAsItWas() {
    MadeFigures before = editor.figures(made.id());
    Evidence other = Evidences.of("e2", "trend.monthly", kept("e1").result());
    editor.put(figures(before, Map.of("e2", other, "e99", other.withId("e99"))));
    assertThat(kept("e2").recipe().method()).isEqualTo("trend.monthly");
    assertThat(products.evidence(made.id())).doesNotContainKey("e99");
    editor.put(before);
    assertThat(kept("e2").recipe()).isEqualTo(figure(before, "e2").recipe());
  }

  private static Evidence figure(MadeFigures figures, String id) {
    return Objects.requireNonNull(figures.evidence().get(id));
  }

  @Test
  void theStatementOfQualityAndWhatCouldNotFollowArePutAsTheyWereWithTheFigures() {
    MadeFigures before = editor.figures(made.id());
    Evidence statement = figure(before, "quality");
    Evidence newer = Evidences.of("quality", "quality", statement.result());
    MadeFigures after =
        new MadeFigures(
            made.id(), figures(before, Map.of("quality", newer)).evidence(), Map.of("e2", "Why."));
    editor.put(after);
    assertThat(editor.figures(made.id())).isEqualTo(after).isNotEqualTo(before);
    editor.put(before);
    assertThat(editor.figures(made.id())).isEqualTo(before);
    Map<String, Evidence> without = new HashMap<>(before.evidence());
    without.remove("quality");
    editor.put(new MadeFigures(made.id(), without, Map.of()));
    assertThat(editor.figures(made.id()).evidence()).doesNotContainKey("quality");
    editor.put(before);
    assertThat(editor.figures(made.id())).as("made where there was none").isEqualTo(before);
  }

  private static MadeFigures figures(MadeFigures like, Map<String, Evidence> others) {
    Map<String, Evidence> all = new HashMap<>(like.evidence());
    all.putAll(others);
    return new MadeFigures(like.product(), all, like.behind());
  }

  @Test
  void recordsKnowTheProductsWhoseFiguresTheyWentInto() {
    ProductUses uses = new ProductUses(workspace);
    List<YearMonth> may = List.of(YearMonth.of(2025, 5));
    assertThat(uses.of(SetKey.POLICE_CRIME, may, 3))
        .containsExactly(new ProductUse(made.id(), "Burglary", made.evidence().size()));
    assertThat(uses.of(SetKey.POLICE_CRIME, may, 4)).as("stored since").isEmpty();
    assertThat(uses.of(SetKey.parse("fire"), may, 1)).as("of another set").isEmpty();
    assertThat(uses.of(SetKey.POLICE_CRIME, List.of(YearMonth.of(2022, 12)), 1))
        .as("only the rolling years reach back so far")
        .containsExactly(new ProductUse(made.id(), "Burglary", 1));
  }

  @Test
  void theReaderKnowsFiguresByTheNumbersTheyAreGivenInPrint() {
    TextReader reader = products.reader(made.id());
    LiveToken mention = reader.read("See {{ref e1}}.").get(0);
    assertThat(mention.shown()).isEqualTo("Figure 1");
    assertThat(reader.read("{{e2.centre}}").get(0).kind()).isEqualTo(LiveToken.Kind.STALE);
  }
}
