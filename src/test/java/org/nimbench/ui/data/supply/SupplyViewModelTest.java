package org.nimbench.ui.data.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.SetKey;
import org.nimbench.supply.Reminder;
import org.nimbench.work.CallingThreadRunner;

class SupplyViewModelTest {
  private final SupplyAnswers answers = new SupplyAnswers();
  private final List<String> told = new ArrayList<>();
  private final SupplyViewModel model =
      new SupplyViewModel(answers, new CallingThreadRunner(), told::add, told::add);

  @BeforeEach
  void open() {
    model.open();
  }

  @Test
  void theQuarterOfTheNewestImportIsLookedAtFirstAndItsFactsAreAsked() {
    assertThat(model.spot().get()).isEqualTo(new Spot(SupplyAnswers.FIRE, 0));
    assertThat(answers.done).containsExactly("facts fire 2025-04");
    assertThat(model.facts().get().set()).isEqualTo(SupplyAnswers.FIRE);
  }

  @Test
  void readingAgainStaysAtTheQuarterAndAsksItsFactsAnew() {
    model.spot().set(new Spot(SetKey.POLICE_CRIME, 1));
    answers.done.clear();
    model.open();
    assertThat(model.spot().get()).isEqualTo(new Spot(SetKey.POLICE_CRIME, 1));
    assertThat(answers.done).containsExactly("facts police-crime 2025-07");
  }

  @Test
  void afterAnImportItsQuarterIsLookedAtUnlessOneOfItsQuartersIs() {
    model.spot().set(new Spot(SetKey.POLICE_CRIME, 1));
    model.openAtImport();
    assertThat(model.spot().get())
        .as("import 2 is of fires")
        .isEqualTo(new Spot(SupplyAnswers.FIRE, 0));
    model.openAtImport();
    assertThat(model.spot().get()).isEqualTo(new Spot(SupplyAnswers.FIRE, 0));
  }

  @Test
  void aReminderIsWrittenInTheWordsItWasGiven() {
    List<Reminder> late = new ArrayList<>();
    model.remind(late::addAll);
    assertThat(late).extracting(Reminder::supplier).containsExactly("Partner");
    model.writeReminder("Please.", Path.of("r.txt"), written -> told.add(written.toString()));
    assertThat(answers.done).contains("reminder Please. r.txt");
    assertThat(told).containsExactly("r.txt");
  }

  @Test
  void afterARefusalItsQuarterIsLookedAt() {
    model.openAtRefusal();
    assertThat(model.spot().get()).isEqualTo(new Spot(SupplyAnswers.ADMISSIONS, 0));
  }

  @Test
  void whatNeedsAPersonIsCountedAndOpenDataStandsIn() {
    SupplySigns signs = model.signs().get();
    assertThat(signs.refused()).containsExactly(new Spot(SupplyAnswers.ADMISSIONS, 0));
    assertThat(signs.late())
        .as("neither received, refused, nobody's nor open data")
        .hasSize(8)
        .doesNotContain(new Spot(SetKey.POLICE_CRIME, 0), new Spot(SupplyAnswers.RACIAL, 0));
    assertThat(signs.due()).hasSize(10);
    assertThat(signs.badge()).isEqualTo("9");
    assertThat(signs.dueWords()).isEqualTo("10 due by 31/12/2025");
  }

  @Test
  void whatIsWrittenIsToldAndWhatCannotBeWrittenIsAProblem() {
    List<Path> written = new ArrayList<>();
    model.writePage(Path.of("a.pdf"), written::add);
    model.writeReport(7, Path.of("r.txt"), written::add);
    model.writeQuarantine(1, Path.of("q.csv"), written::add);
    assertThat(written).hasSize(3);
    assertThat(answers.done).contains("page a.pdf", "report 7 r.txt", "quarantine 1 q.csv");
    answers.fails = true;
    model.writePage(Path.of("b.pdf"), written::add);
    assertThat(written).hasSize(3);
    assertThat(model.problem().get().code()).isEqualTo("start.file.unwritable");
    model.forgetProblem();
    assertThat(model.problem().get()).isNull();
  }

  @Test
  void aForgottenReadingIsToldAndReadAgain() {
    model.forgetMapping(SupplyAnswers.FIRE, "Partner");
    assertThat(answers.done).contains("forget fire Partner");
    assertThat(told).singleElement().asString().contains("Partner");
  }

  @Test
  void aRegisterFromAFileIsSeenBeforeItIsKept() {
    model.register().look(Path.of("r.json"));
    assertThat(answers.kept).isNull();
    assertThat(model.register().shown().get().file()).isEqualTo(Path.of("r.json"));
    model.register().keep();
    assertThat(answers.kept).isNotNull();
    assertThat(model.register().shown().get().file()).isNull();
    assertThat(told).singleElement().asString().startsWith("Register kept");
  }

  @Test
  void leavingARegisterFromAFileGoesBackToTheKeptOneAndKeepsNothing() {
    model.register().look(Path.of("r.json"));
    model.register().leave();
    assertThat(model.register().shown().get().file()).isNull();
    model.register().keep();
    assertThat(answers.kept).isNull();
    model.register().leave();
    assertThat(model.register().shown().get()).isNull();
  }

  @Test
  void theImportWhoseTimeIsOverIsOfferedFirstAndChosen() {
    List<Long> offered = new ArrayList<>();
    model
        .purge()
        .begin(null, SupplyAnswers.TODAY, all -> all.forEach(one -> offered.add(one.batch().id())));
    assertThat(offered).containsExactly(1L, 2L);
    assertThat(model.purge().chosen().get().batch().id()).isEqualTo(1);
    assertThat(model.purge().foretold().get().backups()).isEqualTo(3);
  }

  @Test
  void nothingIsRemovedWithoutAReason() {
    model.purge().begin(2L, SupplyAnswers.TODAY, all -> {});
    model.purge().purge();
    model.purge().why().set("  ");
    model.purge().purge();
    assertThat(answers.done).noneMatch(deed -> deed.startsWith("purge"));
    model.purge().why().set(" agreed time is over ");
    model.purge().purge();
    assertThat(answers.done).contains("purge 2 agreed time is over");
    assertThat(told).containsExactly("Import 2 removed for good: 58 records, and 3 backups");
  }

  @Test
  void beginningAnewForgetsTheReasonAndTheImport() {
    model.purge().begin(2L, SupplyAnswers.TODAY, all -> {});
    model.purge().why().set("a reason");
    model.purge().begin(99L, SupplyAnswers.TODAY, all -> {});
    assertThat(model.purge().chosen().get()).isNull();
    assertThat(model.purge().isReady().get()).isFalse();
  }
}
