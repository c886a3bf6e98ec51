package org.nimbench.ui.data;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nimbench.disclosure.Finding;
import org.nimbench.geography.BaseMapRead;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.MapFileRead;
import org.nimbench.geography.MapImage;
import org.nimbench.intake.Ledger;
import org.nimbench.intake.Question;
import org.nimbench.store.RowCounts;
import org.nimbench.ui.data.supply.SupplyAnswers;
import org.nimbench.ui.data.supply.SupplyQuestions;
import org.nimbench.work.Progress;

/** Answers for files of a partner, and what was asked. */
@SuppressWarnings("NullAway.Init")
final class ExtractAnswers implements DataQuestions {
  List<Finding> findings = List.of();
  List<Question> questions = List.of();
  Decisions asked;
  Decisions stored;
  Path refused;
  int looks;

  @Override
  public LocalDate today() {
    return LocalDate.of(2025, 11, 4);
  }

  @Override
  public Extract inspect(Decisions decisions, Progress progress) {
    asked = decisions;
    looks++;
    return Extracts.partner(decisions, findings, questions);
  }

  @Override
  public Ledger store(Decisions decisions, Progress progress) {
    stored = decisions;
    return new Ledger(
        new RowCounts(10, 10, 0, 0, 0, 0, 0, 0), Map.of(), Map.of(), Map.of(), List.of(), 1L);
  }

  @Override
  public void refuse(Decisions decisions, Path report, Progress progress) {
    refused = report;
  }

  @Override
  public SupplyQuestions supply() {
    return new SupplyAnswers();
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
