package org.nimbench.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nimbench.intake.reading.Looked.cells;
import static org.nimbench.intake.reading.Looked.file;
import static org.nimbench.intake.reading.Looked.table;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.work.Progress;

/** Headings below titles, in two rows or missing; totals and footnotes below the table. */
class HeadingsTest {
  @TempDir Path folder;

  @Test
  void titlesAboveAndTotalsAndFootnotesBelowAreNoRows() {
    String text =
        "Northvale Council,,\nAnti-social behaviour by ward,,\n,,\nWard,Month,Incidents\n"
            + "Abbey,2026-01,3\nTotal Street,2026-01,5\nSub-total,,8\nBridge,2026-01,4\n"
            + "Grand total,,12\n,,\n\"Source: case system, J Smith\",,\nPrinted 3 March,,\n";
    table(
        file(folder, "a.csv", text),
        found -> {
          assertThat(found.headings()).containsExactly("Ward", "Month", "Incidents");
          assertThat(found.headingLine()).isEqualTo(4);
          assertThat(cells(found))
              .extracting(row -> row.get(0))
              .containsExactly("Abbey", "Total Street", "Bridge");
          assertThat(found.beside())
              .extracting(BesideText::text)
              .contains("Northvale Council", "Anti-social behaviour by ward");
          assertThat(found.how()).contains("headings in line 4", "title rows above left out: 2");
          try (RowReader rows = found.rows()) {
            while (rows.hasNext()) {
              rows.next();
            }
            assertThat(rows.beside())
                .extracting(BesideText::text)
                .contains("Grand total", "12", "Source: case system, J Smith", "Printed 3 March");
            assertThat(rows.how())
                .contains(
                    "total rows left out: 2", "footnotes left out: 2", "blank rows left out: 1");
          }
        });
  }

  @Test
  void aCategoryCalledTotalAmongOthersStays() {
    table(
        file(
            folder, "a.csv", "Reason,Area,Pupils\nTotal,A,3\nBullying,A,1\nTotal,B,2\nDrugs,B,1\n"),
        found -> assertThat(cells(found)).hasSize(4));
  }

  @Test
  void aShortRowInTheMidstOrAtTheEndStays() {
    table(
        file(folder, "a.csv", "a,b,c\n1,x,y\nbroken\n2,x,y\n3"),
        found -> assertThat(cells(found)).hasSize(4));
  }

  @Test
  void headingsOfTwoRowsAreJoined() {
    String text =
        "Ward,,2025,,2026,\nCode,Name,Count,Rate,Count,Rate\nE1,Abbey,3,1.5,4,2\nE2,Mill,1,1,2,2\n";
    table(
        file(folder, "a.csv", text),
        found -> {
          assertThat(found.headings())
              .containsExactly(
                  "Ward / Code",
                  "Ward / Name",
                  "2025 / Count",
                  "2025 / Rate",
                  "2026 / Count",
                  "2026 / Rate");
          assertThat(found.how()).contains("headings of two rows joined");
          assertThat(cells(found)).hasSize(2);
        });
  }

  @Test
  void twoRowsThatFillEachOtherAreJoined() {
    String text = "Ward,Month,Casualties,\n,,Slight,Serious\nAbbey,2026-01,3,1\nMill,2026-01,4,2\n";
    table(
        file(folder, "a.csv", text),
        found ->
            assertThat(found.headings())
                .containsExactly("Ward", "Month", "Casualties / Slight", "Casualties / Serious"));
  }

  @Test
  void aRowOfDataWhoseValuesAreNoBreakSpacesIsNoSecondHeading() {
    String text = ";2024;2025\nFires;\u00a0\u00a0;\u00a0\u00a0\nDwellings;4;3\nVehicles;1;2\n";
    table(
        file(folder, "a.csv", text),
        found -> {
          assertThat(found.headings()).containsExactly("", "2024", "2025");
          assertThat(cells(found)).extracting(row -> row.get(0)).startsWith("Fires").hasSize(3);
        });
  }

  @Test
  void twoRowsOfFixedWidthThatFillEachOtherAreJoined() {
    String text = "     ,2024 ,2025 \nWard ,     ,     \nAbbey,4    ,3    \nMill ,1    ,2    \n";
    table(
        file(folder, "a.csv", text),
        found -> assertThat(found.headings()).containsExactly("Ward", "2024", "2025"));
  }

  @Test
  void aTableWithoutHeadingsKeepsItsFirstRow() {
    table(
        file(folder, "a.csv", "1,null,0,0\n2,0,0,null\n3,null,,\n"),
        found -> {
          assertThat(found.headingLine()).isZero();
          assertThat(found.headings()).hasSize(4).startsWith("Column A");
          assertThat(cells(found)).hasSize(3);
        });
  }

  @Test
  void amongRowsOfWordsTheOneWithKnownHeadingsWins() {
    String text = "alpha,beta,gamma\nward,offence,outcome\nAbbey,Theft,None\nMill,Arson,None\n";
    HeadingScore known =
        row -> (int) row.stream().filter(List.of("ward", "offence")::contains).count();
    try (Tables tables = Tables.in(List.of(file(folder, "a.csv", text)), known, Progress.SILENT)) {
      assertThat(tables.tables().get(0).headingLine()).isEqualTo(2);
    }
  }
}
