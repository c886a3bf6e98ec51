package org.nimbench.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nimbench.products.RowForm;
import org.nimbench.products.RowTable;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.rows.RowDraft;
import org.nimbench.ui.products.rows.RowsViewModel;
import org.nimbench.work.CallingThreadRunner;

class RowsViewModelTest {
  private final FakeDesk desk = new FakeDesk();
  private final Deeds deeds = new Deeds();
  private final ProductsViewModel products =
      new ProductsViewModel(desk, new CallingThreadRunner(), deeds, () -> {});
  private final RowsViewModel model = new RowsViewModel(products.care());

  @BeforeEach
  void begin() {
    products.current().addListener((observed, before, now) -> model.show(now(), "where"));
    products.begin(FakeDesk.BURGLARY, made -> {});
  }

  private ProductNow now() {
    return Objects.requireNonNull(products.current().get());
  }

  private RowTable.Column column(String key) {
    return Objects.requireNonNull(model.form().get()).table().column(key).orElseThrow();
  }

  private List<Map<String, String>> kept() {
    return now().section("where").orElseThrow().stored().rows();
  }

  private void row(String words) {
    model.add();
    model.put(column("recommendation"), words);
  }

  @Test
  void aNewRowIsKeptWithItsFirstCellAndUndoneAsOneDeed() {
    model.add();
    assertThat(kept()).isEmpty();
    assertThat(model.marked()).isNotNull();
    model.put(column("recommendation"), " Light the path ");
    assertThat(kept()).containsExactly(Map.of("recommendation", "Light the path"));
    assertThat(deeds.undoWords().get()).isEqualTo("rows of where");
    deeds.undo();
    assertThat(kept()).isEmpty();
    assertThat(model.rows()).isEmpty();
    deeds.redo();
    assertThat(model.rows()).hasSize(1);
  }

  @Test
  void whatIsStillTypedGoesIntoItsOwnRowAndSectionBeforeAnotherIsShown() {
    row("One");
    row("Two");
    model.beforeLeaving(() -> model.put(column("owner"), "A. Analyst"));
    model.select(0);
    assertThat(kept().get(1)).containsEntry("owner", "A. Analyst");
    assertThat(kept().get(0)).doesNotContainKey("owner");
    model.beforeLeaving(() -> model.put(column("owner"), "P. Reader"));
    model.show(now(), "when");
    assertThat(kept().get(0)).containsEntry("owner", "P. Reader");
    assertThat(now().section("when").orElseThrow().stored().rows()).isEmpty();
  }

  @Test
  void wordsForARowThatWasLeftGoIntoNoOther() {
    row("One");
    row("Two");
    RowsViewModel.Place place = model.place();
    model.put(place, column("owner"), "A. Analyst");
    model.select(0);
    model.put(place, column("owner"), "P. Reader");
    assertThat(kept()).extracting(row -> row.get("owner")).containsExactly(null, "A. Analyst");
  }

  @Test
  void rowsOfTheProductBeforeAreKeptThereAndTheOtherOneStaysOpen() {
    row("One");
    String first = now().id();
    model.beforeLeaving(() -> model.put(column("owner"), "A. Analyst"));
    products.begin(FakeDesk.BURGLARY, made -> model.beforeLeaving(() -> {}));
    assertThat(now().id()).isNotEqualTo(first);
    assertThat(kept()).isEmpty();
    products.choose(first);
    assertThat(kept().get(0)).containsEntry("owner", "A. Analyst");
  }

  @Test
  void whatDoesNotFitIsToldAndIsNotKeptUntilItIsPutRight() {
    row("Light the path");
    model.put(column("by"), "5 May");
    RowDraft row = Objects.requireNonNull(model.marked());
    assertThat(row.faults(Objects.requireNonNull(model.form().get())))
        .containsExactly(Map.entry("by", RowForm.Fault.DATE));
    assertThat(row.cell("by")).isEqualTo("5 May");
    assertThat(kept()).containsExactly(Map.of("recommendation", "Light the path"));
    model.put(column("by"), "2026-05-05");
    assertThat(kept().get(0)).containsEntry("by", "2026-05-05");
  }

  @Test
  void aFaultyCellStaysWhileOthersOfItsRowAreKept() {
    row("Light the path");
    model.put(column("class"), "Hope");
    model.put(column("owner"), "A. Analyst");
    assertThat(kept().get(0)).containsEntry("owner", "A. Analyst").doesNotContainKey("class");
    assertThat(Objects.requireNonNull(model.marked()).cell("class")).isEqualTo("Hope");
  }

  @Test
  void rowsAreMovedAndRemovedAndTheNextOneIsMarked() {
    row("One");
    row("Two");
    row("Three");
    model.move(-1);
    assertThat(kept())
        .extracting(row -> row.get("recommendation"))
        .containsExactly("One", "Three", "Two");
    assertThat(model.selected().get()).isEqualTo(1);
    model.remove();
    assertThat(kept()).extracting(row -> row.get("recommendation")).containsExactly("One", "Two");
    assertThat(Objects.requireNonNull(model.marked()).cell("recommendation")).isEqualTo("Two");
    model.move(1);
    assertThat(kept()).extracting(row -> row.get("recommendation")).containsExactly("One", "Two");
  }

  @Test
  void aRowIsUnfinishedWhileSomethingNeededIsMissing() {
    row("Light the path");
    assertThat(model.unfinished()).isEqualTo(1);
    model.put(column("class"), "Prevention");
    model.put(column("owner"), "A. Analyst");
    model.put(column("by"), "2026-05-05");
    assertThat(model.unfinished()).isZero();
  }

  @Test
  void peopleNamedAnywhereInTheProductAreOffered() {
    row("Light the path");
    model.put(column("owner"), "P. Reader");
    row("Lock the gate");
    model.put(column("owner"), "A. Analyst");
    assertThat(model.people()).containsExactly("A. Analyst", "P. Reader");
  }
}
