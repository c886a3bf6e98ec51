package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nimbench.RealData;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/**
 * Files that partners and publishers really made end as the set they are, as a set of the
 * partnership's own, or in a refusal that says why: the table of {@code docs/guides/real-files.md}.
 */
class RealPartnerFilesTest {
  @ParameterizedTest
  @CsvSource({
    "fire, partners/london-fire-dwelling-fires-2009.zip, 6708",
    "collisions, partners/road-casualties-greater-manchester.zip, 15645",
    "collisions, partners/stats19-schema-and-samples.zip, 3",
    "la-asb, partners/lancashire-asb-2022.tab, intake.file.other-columns",
    "custom:asb, partners/lancashire-asb-2022.tab, stored",
    "exclusions, partners/school-exclusions-2017.zip, intake.file.nothing-of-the-set",
    "custom:ae, partners/nhs-ae-attendances.zip, intake.file.nothing-of-the-set",
    "custom:burglary, incidents/aoristic-burglaries.zip, 127",
    "custom:people, workbooks/resident_population.xlsx, intake.file.other-columns",
    "custom:assaults, workbooks/aggravated_assaults.xlsx, intake.refused.open",
    "custom:survey, workbooks/Hands Up Scotland 2013.xlsx, intake.file.other-columns",
    "custom:assaults, incidents/chicago_aggravated_assaults.csv.gz, intake.file.no-usable-rows",
    "custom:stops, police-uk/met-stop-and-search-2023.zip, 149643",
    "custom:stops, police-uk/plain/2024-10-city-of-london-stop-and-search.csv, 150",
    "custom:outcomes, police-uk/plain/2024-10-city-of-london-outcomes.csv, 1314",
    "police-crime, police-uk/plain/2024-12-surrey-street.csv, 6681",
    "police-crime, police-uk/plain, 7581",
  })
  void itEndsAsTheTableSays(String set, String file, String end, @TempDir Path folder) {
    Clock clock = Clock.system(Program.ZONE);
    IntakeRequest request =
        PartnerFiles.request(SetKey.parse(set), RealData.file(file)).from("Partner");
    try (Workspace workspace = Workspace.create(folder.resolve("w.gpkg"), "Real", clock)) {
      assertThat(ending(workspace, request))
          .as(file)
          .matches(one -> end.equals(one) || (end.equals("stored") && one.matches("\\d+")));
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    }
  }

  private static String ending(Workspace workspace, IntakeRequest request) {
    try {
      Ledger ledger = Intake.load(workspace, request, Progress.SILENT);
      assertThat(ledger.counts().addsUp()).isTrue();
      return String.valueOf(ledger.counts().stored());
    } catch (ProblemException e) {
      assertThat(workspace.batches()).isEmpty();
      return e.problem().code();
    }
  }
}
