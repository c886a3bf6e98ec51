package org.nimbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.work.Progress;

/** Open data and a force's own extract of the same month are counted once. */
class SupersededTest {
  private static final String FORCE = "Wendshire Police";
  private static final SetKey FIRE = SetKey.parse("fire");
  private static final int BURGLARY = number("burglary");
  private static final int ASB = number("anti-social-behaviour");
  private static final YearMonth MAY = YearMonth.of(2025, 5);
  private static final YearMonth JUNE = YearMonth.of(2025, 6);

  private static int number(String code) {
    return OffenceTypes.find(SetKey.POLICE_CRIME, code).orElseThrow().number();
  }

  @Test
  void theExtractGoesBeforeOpenDataOfItsMonthAndNoOther(@TempDir Path folder) {
    try (Workspace workspace =
        Workspace.create(folder.resolve("t.gpkg"), "Town", ExampleWorkspace.CLOCK)) {
      published(FORCE, MAY, JUNE).into(workspace, row(1, MAY, BURGLARY), row(2, MAY, ASB));
      published(FORCE, JUNE).into(workspace, row(3, JUNE, BURGLARY));
      published("Ashfordshire Police", MAY).into(workspace, row(4, MAY, BURGLARY));
      assertThat(incidents(workspace).size()).isEqualTo(4);
      assertThat(incidents(workspace).superseded()).isZero();

      own(MAY).into(workspace, row(5, MAY, BURGLARY), row(6, MAY, BURGLARY));
      Incidents both = incidents(workspace);
      assertThat(both.size()).as("of six, one burglary of May is held twice").isEqualTo(5);
      assertThat(both.superseded()).isEqualTo(1);
      assertThat(both.types()[0]).as("anti-social behaviour stays").isEqualTo((short) ASB);

      workspace.purge(4, "the extract is withdrawn");
      assertThat(incidents(workspace).size()).as("open data counts again").isEqualTo(4);
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    }
  }

  @Test
  void theStatementOfQualityDescribesTheRecordsThatCount(@TempDir Path folder) {
    try (Workspace workspace =
        Workspace.create(folder.resolve("t.gpkg"), "Town", ExampleWorkspace.CLOCK)) {
      published(FORCE, MAY, JUNE)
          .into(
              workspace, row(1, MAY, BURGLARY).nowhere(), row(2, MAY, ASB), row(3, JUNE, BURGLARY));
      SentFile.of(FIRE).published().covering(MAY).into(workspace, row(4, MAY, -1));
      assertThat(quality(workspace)).extracting(QualityCounts::records).containsExactly(3L, 1L);

      own(MAY).into(workspace, row(5, MAY, BURGLARY), row(6, MAY, BURGLARY));
      List<QualityCounts> both = quality(workspace);
      assertThat(both).extracting(QualityCounts::set).containsExactly(SetKey.POLICE_CRIME, FIRE);
      assertThat(both).extracting(QualityCounts::records).containsExactly(4L, 1L);
      assertThat(both.get(0).records()).isEqualTo(incidents(workspace).size());
      assertThat(both.get(0).located())
          .as("the burglary without a place is superseded")
          .isEqualTo(4);
      assertThat(both.get(0).snapped()).as("of open data, two count").isEqualTo(2);
    }
  }

  private static List<QualityCounts> quality(Workspace workspace) {
    return workspace.quality(null);
  }

  private static Incidents incidents(Workspace workspace) {
    return workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT);
  }

  private static SentFile own(YearMonth... months) {
    return SentFile.of(SetKey.POLICE_CRIME).from(FORCE).covering(months);
  }

  private static SentFile published(String supplier, YearMonth... months) {
    return own(months).from(supplier).published();
  }

  private static SentRow row(long line, YearMonth month, int type) {
    return SentRow.of(line).on(DateSpan.ofMonth(month)).type(type);
  }
}
