package org.nimbench.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nimbench.disclosure.Finding;
import org.nimbench.disclosure.Verdict;
import org.nimbench.intake.Question;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.Mapping.DayOrder;
import org.nimbench.kernel.SetKey;
import org.nimbench.work.CallingThreadRunner;

class ExtractViewModelTest {
  private static final Path FILE = Path.of("a.csv");
  private static final int DATE = 1;
  private static final int COMMITTED = 3;

  private final ExtractAnswers answers = new ExtractAnswers();
  private final List<Object> told = new ArrayList<>();
  private final ExtractViewModel model =
      new ExtractViewModel(answers, new Looking(new CallingThreadRunner()), told::add, told::add);

  @Test
  void nothingIsStoredWhileADecisionIsOpen() {
    model.look(List.of(FILE));
    assertThat(keys()).contains("supplier", "protocol");
    model.commit();
    assertThat(answers.stored).isNull();
  }

  @Test
  void anAnswerAboutOneColumnAnswersNoOther() {
    model.look(List.of(FILE));
    long before = columnsOpen();
    assertThat(before).isPositive();
    model.map(0, "");
    assertThat(columnsOpen()).isEqualTo(before);
    model.map(DATE, "date_from");
    assertThat(columnsOpen()).isEqualTo(before - 1);
    assertThat(mapping().columns().get(DATE).key()).isEqualTo("date_from");
    assertThat(mapping().columns().get(COMMITTED).key()).isEmpty();
  }

  @Test
  void everythingDecidedIsWhatIsStored() {
    decideAll();
    assertThat(model.open()).isEmpty();
    model.commit();
    assertThat(answers.stored.supplier()).isEqualTo("Wendshire Police");
    assertThat(answers.stored.reason()).isEqualTo("being signed");
    assertThat(answers.stored.request().under("", "x").supplier()).isEqualTo("Wendshire Police");
  }

  @Test
  void aColumnThatMustBeRefusedIsLeftOutButNeverKept() {
    answers.findings =
        List.of(new Finding(4, "Notes", "email", Verdict.REFUSE, 9, 10, List.of(2L), List.of()));
    answers.questions = List.of(new Question("gate:Notes:email", "Notes: email", true));
    model.look(List.of(FILE));
    ColumnFindings found = ColumnFindings.of(model.extract().get().tables().get(0)).get(0);
    assertThat(found.isAsked()).isTrue();
    assertThat(found.mayBeKept()).isFalse();
    assertThat(keys()).contains("gate:Notes");
    assertThat(asked("gate:Notes")).endsWith("Leave the column out, or refuse the file.");
  }

  @Test
  void aColumnTheGateAsksAboutMayBeKept() {
    answers.findings =
        List.of(new Finding(4, "Notes", "phone", Verdict.ASK, 1, 10, List.of(2L), List.of()));
    answers.questions = List.of(new Question("gate:Notes:phone", "Notes: phone", false));
    model.look(List.of(FILE));
    assertThat(ColumnFindings.of(model.extract().get().tables().get(0)).get(0).mayBeKept())
        .isTrue();
    assertThat(asked("gate:Notes")).endsWith("Leave the column out, or keep it.");
    model.accept(Set.of("gate:Notes:phone"));
    assertThat(answers.asked.accepted()).containsExactly("gate:Notes:phone");
  }

  @Test
  void theOrderOfDayAndMonthAndTheDayReceivedGoIntoTheImport() {
    model.look(List.of(FILE));
    model.chooseDates(DayOrder.MONTH_FIRST);
    model.chooseReceived(LocalDate.of(2025, 10, 2));
    assertThat(mapping().dates()).isEqualTo(DayOrder.MONTH_FIRST);
    assertThat(answers.asked.request().received()).isEqualTo(LocalDate.of(2025, 10, 2));
  }

  @Test
  void anotherSetForgetsWhatWasDecidedOfItsColumns() {
    model.look(List.of(FILE));
    model.map(DATE, "date_from");
    model.chooseSet(SetKey.parse("custom:noise"));
    assertThat(answers.asked.mapping()).isNull();
    assertThat(answers.asked.set()).isEqualTo(SetKey.parse("custom:noise"));
  }

  @Test
  void typingAReasonLooksIntoNothing() {
    model.look(List.of(FILE));
    int before = answers.looks;
    model.giveReason("being signed");
    assertThat(answers.looks).isEqualTo(before);
    assertThat(keys()).doesNotContain("protocol");
  }

  @Test
  void aRefusedFileLeavesItsReport() {
    model.look(List.of(FILE));
    model.refuse(Path.of("report.txt"));
    assertThat(answers.refused).isEqualTo(Path.of("report.txt"));
    assertThat(told).containsExactly(Path.of("report.txt"));
  }

  private void decideAll() {
    model.look(List.of(FILE));
    model.map(DATE, "date_from");
    List<Open> left = model.open().stream().filter(one -> one.columns() != null).toList();
    left.forEach(one -> model.settle(Objects.requireNonNull(one.columns())));
    model.chooseSupplier("Wendshire Police");
    model.giveReason("being signed");
  }

  private Mapping mapping() {
    return Objects.requireNonNull(answers.asked.mapping());
  }

  private List<String> keys() {
    return model.open().stream().map(Open::key).toList();
  }

  /** What an open decision asks. */
  private String asked(String key) {
    return model.open().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow()
        .inWords();
  }

  private long columnsOpen() {
    return model.open().stream().filter(one -> one.columns() != null).count();
  }
}
