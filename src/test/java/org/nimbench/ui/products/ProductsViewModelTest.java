package org.nimbench.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.products.MadeReader;
import org.nimbench.products.NewProduct;
import org.nimbench.products.ProductType;
import org.nimbench.study.Evidence;
import org.nimbench.ui.HeldRunner;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.desk.ExportAsk;
import org.nimbench.ui.products.desk.Figure;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.work.CallingThreadRunner;

class ProductsViewModelTest {
  private final FakeDesk desk = new FakeDesk();
  private final Deeds deeds = new Deeds();
  private int saved;
  private final ProductsViewModel model =
      new ProductsViewModel(desk, new CallingThreadRunner(), deeds, () -> saved++);

  @BeforeEach
  void beginAProduct() {
    model.begin(FakeDesk.BURGLARY, made -> {});
  }

  private ProductNow now() {
    return Objects.requireNonNull(model.current().get());
  }

  private List<String> figures(String section) {
    return now().section(section).orElseThrow().figures().stream().map(Figure::id).toList();
  }

  private String text(String section) {
    return now().section(section).orElseThrow().text();
  }

  @Test
  void aWorkspaceWithoutProductsHasNoneOpen() {
    ProductsViewModel empty =
        new ProductsViewModel(new FakeDesk(), new CallingThreadRunner(), deeds, () -> {});
    empty.open();
    assertThat(empty.products()).isEmpty();
    assertThat(empty.current().get()).isNull();
  }

  @Test
  void aNewProductIsOpenAtItsFirstSection() {
    assertThat(now().title()).isEqualTo("Burglary");
    assertThat(model.section().get()).isEqualTo("where");
    assertThat(model.products()).hasSize(1);
  }

  @Test
  void theProductThatWasOpenLastIsOpenAgainUnlessItIsGone() {
    String first = now().id();
    model.begin(FakeDesk.BURGLARY, made -> {});
    String second = now().id();
    assertThat(model.lastOpen().get()).isEqualTo(second);

    assertThat(openedAgain(second)).isEqualTo(second);
    assertThat(openedAgain(first)).isEqualTo(first);
    assertThat(openedAgain("pp-gone")).isEqualTo(first);
  }

  @Test
  void aSubjectsProfileIsNeverOpenedByItself() {
    String burglary = now().id();
    model.begin(
        new NewProduct(
            ProductType.SUBJECT_PROFILE,
            "Nominal 7",
            Period.parse("2024-10..2025-09"),
            Filter.allCrime()),
        made -> {});
    String profile = now().id();

    assertThat(profile).isNotEqualTo(burglary);
    assertThat(model.lastOpen().get()).isEqualTo(burglary);
    assertThat(openedAgain(profile)).isEqualTo(burglary);
  }

  @Test
  void whereNothingWasOpenTheAssessmentComesBeforeWhatFollowsFromIt() {
    model.begin(
        new NewProduct(
            ProductType.STRATEGIC_ASSESSMENT,
            "Assessment",
            Period.parse("2024-10..2025-09"),
            Filter.allCrime()),
        made -> {});
    String assessment = now().id();
    model.begin(FakeDesk.BURGLARY, made -> {});
    assertThat(openedAgain("")).isEqualTo(assessment);
  }

  private String openedAgain(String last) {
    ProductsViewModel again =
        new ProductsViewModel(desk, new CallingThreadRunner(), deeds, () -> {});
    again.lastOpen().set(last);
    again.open();
    return Objects.requireNonNull(again.current().get()).id();
  }

  @Test
  void aFigureIsAddedWhereItBelongsAndThatSectionIsShown() {
    model.figures().add("", MadeReader.evidence().values().iterator().next(), done -> {});
    assertThat(figures("when")).containsExactly("e3");
    assertThat(model.section().get()).isEqualTo("when");
    deeds.undo();
    assertThat(figures("when")).isEmpty();
  }

  @Test
  void whereAFigureCameFromIsToldAndItsRecordsAreWritten() {
    List<String> lines = new ArrayList<>();
    List<Path> written = new ArrayList<>();

    model.figures().origin("e1", lines::addAll);
    model.figures().rows("e1", Path.of("e1.csv"), written::add);

    assertThat(lines).first().asString().startsWith("e1 of " + now().id());
    assertThat(model.figures().canWriteRows()).isTrue();
    assertThat(written).containsExactly(Path.of("e1.csv"));
    assertThat(desk.told).contains("rows of e1 to e1.csv");
  }

  @Test
  void aWrittenTextIsOneDeed() {
    model.texts().write(now().id(), "where", "Here.", "There.");
    assertThat(text("where")).isEqualTo("There.");
    assertThat(deeds.undoWords().get()).isEqualTo("text of where");
    deeds.undo();
    assertThat(text("where")).isEqualTo("Here.");
    deeds.redo();
    assertThat(text("where")).isEqualTo("There.");
  }

  @Test
  void figuresAreMovedAndTakenOutAndBothComeBack() {
    model.figures().move("e1", 1);
    assertThat(figures("where")).containsExactly("e2", "e1");
    model.figures().takeOut("e2");
    assertThat(figures("where")).containsExactly("e1");
    deeds.undo();
    assertThat(figures("where")).containsExactly("e2", "e1");
    deeds.undo();
    assertThat(figures("where")).containsExactly("e1", "e2");
  }

  private Evidence evidence(String figure) {
    return now().figures().stream()
        .map(Figure::evidence)
        .filter(one -> one.id().equals(figure))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFigureThatIsMadeAgainCanBePutAsItWas() {
    Evidence before = evidence("e1");
    model.figures().refresh("e1");
    Evidence fresh = evidence("e1");
    assertThat(fresh).isNotEqualTo(before);
    assertThat(deeds.undoWords().get()).isEqualTo("figures made again");
    deeds.undo();
    assertThat(evidence("e1")).isEqualTo(before);
    deeds.redo();
    assertThat(evidence("e1")).isEqualTo(fresh);
  }

  @Test
  void wordsAreKeptWhileALongExportRunsAndNeverAfterTheTextThatHoldsThem() {
    HeldRunner held = new HeldRunner();
    ProductsViewModel busy = new ProductsViewModel(desk, held, deeds, () -> {});
    busy.choose("pp-1");
    held.next();
    busy.exits()
        .export(
            ExportAsk.forPartners(List.of(Path.of("p.docx")), "A. Analyst", null),
            (files, hidden) -> {});
    busy.texts().keep("pp-1", "where", "There", "Here.");
    held.newest();
    assertThat(desk.told).containsExactly("draft where: There");
    busy.texts().keep("pp-1", "where", "There it", "Here.");
    busy.texts().write("pp-1", "where", "Here.", "There it is.");
    held.all();
    assertThat(desk.told)
        .containsExactly("draft where: There", "export p.docx", "text where: There it is.");
  }

  @Test
  void aProductIsRenamedAndNamedBack() {
    model.rename("Burglary at night");
    assertThat(now().title()).isEqualTo("Burglary at night");
    assertThat(model.products().get(0).title()).isEqualTo("Burglary at night");
    deeds.undo();
    assertThat(now().title()).isEqualTo("Burglary");
  }

  @Test
  void everyChangeIsTold() {
    int before = saved;
    model.texts().write(now().id(), "where", "Here.", "There.");
    model.texts().keep(now().id(), "where", "Th", "There.");
    assertThat(saved - before).isEqualTo(2);
  }

  @Test
  void aProductIsWrittenToAFileAfterTheChangesBeforeIt() {
    model.texts().write(now().id(), "where", "Here.", "There.");
    model
        .exits()
        .export(
            ExportAsk.forPartners(List.of(Path.of("p.docx")), "A. Analyst", null),
            (files, hidden) -> {});
    assertThat(desk.told).containsExactly("text where: There.", "export p.docx");
  }
}
