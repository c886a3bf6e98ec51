package org.nimbench.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.products.Marking;
import org.nimbench.products.Release;
import org.nimbench.products.ReleaseBlock;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.export.ExportViewModel;
import org.nimbench.work.CallingThreadRunner;

class ExportViewModelTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private final FakeDesk desk = new FakeDesk();
  private final ProductsViewModel products =
      new ProductsViewModel(desk, new CallingThreadRunner(), new Deeds(), () -> {});
  private final ObjectProperty<@Nullable Path> template = new SimpleObjectProperty<>(null);

  private ProductNow now() {
    return Objects.requireNonNull(products.current().get());
  }

  private ExportViewModel model() {
    if (products.current().get() == null) {
      products.begin(FakeDesk.BURGLARY, made -> {});
    }
    return new ExportViewModel(
        products.exits(), now(), template, folder.resolve("Plan 1.0"), "A. Analyst");
  }

  @Test
  void theFilesStandSideBySideUnderOneName() {
    ExportViewModel model = model();
    model.choose(ExportViewModel.Kind.NUMBERS, true);
    assertThat(model.files())
        .containsExactly(folder.resolve("Plan 1.0.docx"), folder.resolve("Plan 1.0.xlsx"));
    List<Path> written = new ArrayList<>();
    model.export((files, hidden) -> written.addAll(files));
    assertThat(written).isEqualTo(model.files());
    assertThat(desk.told).contains("export Plan 1.0.docx", "export Plan 1.0.xlsx");
  }

  @Test
  void withoutAKindOfFileNothingIsWritten() {
    ExportViewModel model = model();
    assertThat(model.whyNot().get()).isEmpty();
    model.choose(ExportViewModel.Kind.WORD, false);
    assertThat(model.whyNot().get()).isEqualTo("Choose a file.");
  }

  @Test
  void whatKeepsAPublicReleaseBackIsToldWithItsSection() {
    ExportViewModel model = model();
    model.release().set(Release.PUBLIC);
    assertThat(model.blocks().get()).extracting(ReleaseBlock::section).containsExactly("", "where");
    assertThat(model.whyNot().get()).isNotEmpty();
    model.release().set(Release.PARTNER);
    assertThat(model.whyNot().get()).isEmpty();
  }

  @Test
  void howMuchReadersWouldNotSeeIsToldBeforeAnythingIsWritten() {
    ExportViewModel model = model();
    assertThat(model.unseen().get()).isEqualTo("7 numbers are hidden from its readers.");
    model.release().set(Release.PUBLIC);
    assertThat(model.unseen().get())
        .isEqualTo("1 number is hidden from its readers. 2 figures are left out.");
    desk.hidden = 0;
    assertThat(publicly().unseen().get()).isEqualTo("2 figures are left out.");
  }

  @Test
  void thatNothingHasToBeHiddenIsToldOfThisProductAndNotOfAll() {
    desk.hidden = 0;
    desk.leftOut = 0;
    assertThat(publicly().unseen().get())
        .isEqualTo("No number of this product has to be hidden: its readers see all of them.");
  }

  @Test
  void figuresThatContradictOneAnotherAreToldBeforeAnythingIsWritten() {
    desk.isApart = true;
    assertThat(model().unseen().get())
        .startsWith("7 numbers are hidden from its readers. ")
        .contains("contradict newer ones", "refresh them");
  }

  private ExportViewModel publicly() {
    ExportViewModel model = model();
    model.release().set(Release.PUBLIC);
    return model;
  }

  @Test
  void anotherMarkingIsGivenBeforeTheFilesAreWritten() {
    ExportViewModel model = model();
    Marking other =
        model.marking().get() == Marking.OFFICIAL ? Marking.OFFICIAL_SENSITIVE : Marking.OFFICIAL;
    model.marking().set(other);
    model.export((files, hidden) -> {});
    assertThat(desk.told).containsSubsequence("marking " + other.words(), "export Plan 1.0.docx");
  }

  @Test
  void conditionsOfGradedItemsAreReadBeforeTheyLeave() {
    products.begin(FakeDesk.BURGLARY, made -> {});
    desk.blocks =
        List.of(
            new ReleaseBlock(ReleaseBlock.Kind.CLEARANCE, "where", "", "Graded 2BC."),
            new ReleaseBlock(ReleaseBlock.Kind.CLEARANCE, "where", "", "Graded 1AC."));
    ExportViewModel model = model();
    assertThat(model.toClear()).containsExactly("where");
    assertThat(model.whyNot().get()).startsWith("Say that you have looked");
    model.conditionsRead().set(true);
    assertThat(model.whyNot().get()).isEmpty();
    model.export((files, told) -> {});
    assertThat(desk.told).containsSubsequence("cleared where", "export Plan 1.0.docx");
  }

  @Test
  void conditionsReadForPartnersAreReadAgainForThePublic() {
    products.begin(FakeDesk.BURGLARY, made -> {});
    desk.blocks =
        List.of(new ReleaseBlock(ReleaseBlock.Kind.CLEARANCE, "where", "", "Graded 2BC."));
    ExportViewModel model = model();
    model.conditionsRead().set(true);
    model.release().set(Release.PUBLIC);
    assertThat(model.conditionsRead().get()).isFalse();
    assertThat(model.whyNot().get()).startsWith("Say that you have looked");
  }

  @Test
  void filesThatAreThereAlreadyAreNamedWhenAnotherKindIsChosen() throws IOException {
    Files.writeString(folder.resolve("Plan 1.0.pdf"), "");
    ExportViewModel model = model();
    assertThat(model.replaced().get()).isEmpty();
    model.choose(ExportViewModel.Kind.PDF, true);
    assertThat(model.replaced().get()).containsExactly(folder.resolve("Plan 1.0.pdf"));
    model.base().set(folder.resolve("Plan 2.0"));
    assertThat(model.replaced().get()).isEmpty();
  }

  @Test
  void anExportThatIsOverIsLetGoOfByWhatRemembersItsTemplate() {
    WeakReference<ExportViewModel> over = new WeakReference<>(model());
    for (int i = 0; i < 12 && over.get() != null; i++) {
      System.gc();
    }
    assertThat(over.get()).isNull();
    ExportViewModel model = model();
    model.template().set(folder.resolve("ours.dotx"));
    assertThat(template.get()).isEqualTo(folder.resolve("ours.dotx"));
  }

  @Test
  void aCopyIsBegunAndTakenOutAgain() {
    products.begin(FakeDesk.BURGLARY, made -> {});
    products.exits().copy("Burglary again");
    assertThat(products.products()).hasSize(2);
  }
}
