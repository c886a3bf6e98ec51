package org.nimbench.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nimbench.geography.BaseMapRead;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.MapFileRead;
import org.nimbench.geography.MapImage;
import org.nimbench.intake.Ledger;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.RowCounts;
import org.nimbench.ui.data.supply.SupplyAnswers;
import org.nimbench.ui.data.supply.SupplyQuestions;
import org.nimbench.work.CallingThreadRunner;
import org.nimbench.work.Progress;

class DataViewModelTest {
  private static final Path FILE = Path.of("2025-10-wendshire-street.csv");

  private final Answers answers = new Answers();
  private final List<String> told = new ArrayList<>();
  private final DataViewModel model =
      new DataViewModel(answers, new CallingThreadRunner(), told::add, told::add);

  @Test
  void filesAreSeenBeforeTheyAreStored() {
    model.open();
    model.inspect(List.of(FILE));
    assertThat(answers.stored).isZero();
    assertThat(model.extract().extract().get().changes()).isEqualTo(90);
    model.extract().commit();
    assertThat(answers.stored).isEqualTo(1);
    assertThat(model.extract().extract().get()).isNull();
    assertThat(told).containsExactly("Stored: 80 new rows, 10 revised");
  }

  @Test
  void filesThatAreLeftAreNotStored() {
    model.inspect(List.of(FILE));
    model.leave();
    model.extract().commit();
    assertThat(answers.stored).isZero();
    assertThat(told).isEmpty();
  }

  @Test
  void aRefusedFileIsToldAndNothingIsSeen() {
    answers.refuses = true;
    model.inspect(List.of(FILE));
    assertThat(model.problem().get().code()).isEqualTo("ui.map.nowhere");
    assertThat(model.extract().extract().get()).isNull();
    assertThat(model.isBusy().get()).isFalse();
    model.leave();
    assertThat(model.problem().get()).isNull();
  }

  /** A file of a hundred rows. */
  private static final class Answers implements DataQuestions {
    private int stored;
    private boolean refuses;

    @Override
    public SupplyQuestions supply() {
      return new SupplyAnswers();
    }

    private Ledger ledger() {
      if (refuses) {
        throw Problem.of(ProblemKind.REFUSED, "ui.map.nowhere", FILE.toString()).asException();
      }
      return new Ledger(
          new RowCounts(100, 80, 7, 10, 0, 3, 2, 0),
          Map.of("impossible month", 3L),
          Map.of(),
          Map.of(),
          List.of(YearMonth.of(2025, 10)),
          null);
    }

    @Override
    public LocalDate today() {
      return LocalDate.of(2025, 11, 4);
    }

    @Override
    public Extract inspect(Decisions decisions, Progress progress) {
      return Extracts.of(decisions, ledger());
    }

    @Override
    public Ledger store(Decisions decisions, Progress progress) {
      stored++;
      return ledger();
    }

    @Override
    public void refuse(Decisions decisions, Path report, Progress progress) {
      throw new UnsupportedOperationException();
    }

    @Override
    public MapFileRead look(Path file, BoundaryOptions options, Progress progress) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean keepLayer(BoundaryRead read, String source, Progress progress) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean keepBaseMap(BaseMapRead read, Progress progress) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean keepPicture(MapImage image, Progress progress) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean removePicture(Progress progress) {
      throw new UnsupportedOperationException();
    }
  }
}
