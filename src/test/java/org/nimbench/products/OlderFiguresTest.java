package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.release.ReleaseLedger;
import org.nimbench.products.release.ReleasedFigures;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.work.Progress;

/** Drafts for partners that hold figures of two states of the data. */
class OlderFiguresTest extends OpenTown {
  private static final String QUARTER = "2024-10..2024-12";
  private static final TownReader.Asked WARDS = new TownReader.Asked("area:wards", List.of());
  private static final TownReader.Asked EVERYTHING =
      new TownReader.Asked("area:wards,type", List.of());
  private static final TownReader.Asked TYPES = new TownReader.Asked("type", List.of());

  @BeforeEach
  void sendRecords() {
    SmallTown.send(workspace, 0, 3);
  }

  /** Totals of wards, which partners have, would give away the only hidden type of a ward. */
  @Test
  void aFigureOfOlderDataIsHeldAgainstEarlierReleases() throws IOException {
    export(product(WARDS), "first");
    String id = product(EVERYTHING);
    robbery();
    products.add(id, "purpose", TYPES.recipe(), Progress.SILENT);
    assertThat(products.outlook(id, Release.PARTNER, Progress.SILENT).isApart()).isTrue();
    Map<String, Integer> marks = marks(export(id, "second"));
    assertThat(marks.values()).as("hidden types by ward %s", marks).doesNotContain(1);
  }

  @Test
  void thatFiguresContradictOneAnotherIsToldBeforeTheExport() {
    String id = product(EVERYTHING);
    assertThat(products.outlook(id, Release.PARTNER, Progress.SILENT).isApart()).isFalse();
    robbery();
    products.add(id, "purpose", TYPES.recipe(), Progress.SILENT);
    assertThat(products.outlook(id, Release.PARTNER, Progress.SILENT).isApart()).isTrue();
    assertThat(products.outlook(id, Release.PUBLIC, Progress.SILENT).blocks())
        .extracting(ReleaseBlock::kind)
        .containsExactly(ReleaseBlock.Kind.FIGURE);
  }

  /** Nothing can be proved of numbers that are said to be of the same data and cannot all be. */
  @Test
  void figuresOfOneStateThatContradictOneAnotherAreRefused() {
    String id = product(TYPES);
    Evidence types = products.evidence(id).values().iterator().next();
    Result.Table table = (Result.Table) types.result();
    Evidence other =
        new Evidence(
            "e2",
            types.recipe(),
            types.period(),
            new Result.Table(
                table.headings(),
                table.rows().stream()
                    .map(row -> List.of(row.get(0), Long.toString(Long.parseLong(row.get(1)) + 1)))
                    .toList(),
                table.total() + table.rows().size()),
            types.stamp(),
            types.telling());
    ReleasedFigures.Asked asked =
        new ReleasedFigures.Asked(
            id + "/1",
            ReleaseClass.PARTNER,
            LocalDate.of(2025, 5, 6),
            List.of(types, other),
            List.of());
    assertThatThrownBy(() -> ReleasedFigures.of(workspace, asked, Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("contradict one another")
        .hasMessageContaining("Refresh the figures");
    assertThat(ReleaseLedger.read(workspace)).isEmpty();
  }

  private String product(TownReader.Asked asked) {
    String id = TownReader.begun(products, QUARTER);
    products.add(id, "purpose", asked.recipe(), Progress.SILENT);
    return id;
  }

  /** One more record, which older figures do not count. */
  private void robbery() {
    SentFile.of(SetKey.POLICE_CRIME)
        .from("Transport police")
        .covering(SmallTown.FIRST)
        .into(
            workspace,
            SentRow.of(9001)
                .at(450_500, 320_500)
                .on(DateSpan.ofMonth(SmallTown.FIRST))
                .type(OffenceTypes.find(SetKey.POLICE_CRIME, "robbery").orElseThrow().number()));
  }

  private Path export(String id, String name) {
    Path word = folder.resolve(name + ".docx");
    products.export(id, List.of(word), Release.PARTNER, Progress.SILENT);
    return word;
  }

  /** How many types of each ward are hidden in the tables of a file; wards of which any is. */
  private static Map<String, Integer> marks(Path word) throws IOException {
    Map<String, Integer> marks = new HashMap<>();
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(word))) {
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          boolean isOfWard = SmallTown.WARDS.contains(row.getCell(0).getText());
          if (isOfWard && row.getTableCells().stream().anyMatch(c -> c.getText().equals("*"))) {
            marks.merge(row.getCell(0).getText(), 1, Integer::sum);
          }
        }
      }
    }
    return marks;
  }
}
