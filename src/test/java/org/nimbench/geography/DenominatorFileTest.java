package org.nimbench.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

class DenominatorFileTest {
  private static final String GOOD =
      """
      code,name,people,homes
      E01000001,City of London 001A,"1,474",837
      E01000002,City of London 001B,1386,
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void figuresAreReadByCodeAndAnEmptyOneIsNone() throws IOException {
    DenominatorRead read = read(GOOD, "code", "people", "homes");
    assertThat(read.population())
        .containsEntry("E01000001", 1474.0)
        .containsEntry("E01000002", 1386.0);
    assertThat(read.households()).containsOnlyKeys("E01000001").containsEntry("E01000001", 837.0);
  }

  @Test
  void aColumnThatIsNotAskedForIsNotRead() throws IOException {
    assertThat(read(GOOD, "code", null, "homes").population()).isEmpty();
    assertThat(refusal(GOOD, "code", null, null).kind()).isEqualTo(ProblemKind.USAGE);
  }

  @Test
  void aByteOrderMarkOtherLineEndsBlankLinesAndOtherCaseDoNoHarm() throws IOException {
    String text = "\uFEFF Code ,People\r\nE01000001, 12 \r\n\r\nE01000002,7.5\r\n";
    assertThat(read(text, "code", "PEOPLE", null).population())
        .containsEntry("E01000001", 12.0)
        .containsEntry("E01000002", 7.5);
  }

  @Test
  void aFileThatExcelWroteIsReadThoughItIsNotUtf8() throws IOException {
    Path file = folder.resolve("excel.csv");
    Files.writeString(file, "code,name,n\nW06000001,Ynys Môn,5\n", Charset.forName("windows-1252"));
    assertThat(DenominatorFile.read(file, "code", "n", null, Progress.SILENT).population())
        .containsEntry("W06000001", 5.0);
  }

  @Test
  void aColumnThatIsNotThereIsWrongUsageAndTellsTheColumns() throws IOException {
    for (Problem problem :
        new Problem[] {
          refusal(GOOD, "x", "people", null),
          refusal(GOOD, "code", "x", null),
          refusal(GOOD, "code", null, "x")
        }) {
      assertThat(problem.kind()).isEqualTo(ProblemKind.USAGE);
      assertThat(problem.toDo()).contains("code, name, people, homes");
    }
  }

  @Test
  void aFigureThatIsNoneIsRefusedWithItsLine() throws IOException {
    for (String wrong : new String[] {"x", "..", "-5", "\"1,23\"", "NaN", "5%"}) {
      Problem problem = refusal("code,n\nE1,5\nE2," + wrong + "\n", "code", "n", null);
      assertThat(problem.kind()).isEqualTo(ProblemKind.REFUSED);
      assertThat(problem.what()).contains("Line 3").contains("E2");
    }
  }

  @Test
  void aCodeThatIsMissingOrStandsTwiceIsRefusedWithItsLine() throws IOException {
    assertThat(refusal("code,n\nE1,5\nE1,5\n", "code", "n", null).what()).contains("Line 3");
    assertThat(refusal("code,n\nE1,5\n,10\n", "code", "n", null).what()).contains("Line 3");
  }

  @Test
  void aFileWithoutRowsIsRefused() throws IOException {
    assertThat(refusal("", "code", "n", null).code()).isEqualTo("geography.file.empty");
    assertThat(refusal("code,n\n", "code", "n", null).code())
        .isEqualTo("geography.denominators.empty");
    assertThat(refusal("code,n\n\"E1,5\n", "code", "n", null).kind())
        .isEqualTo(ProblemKind.REFUSED);
  }

  private DenominatorRead read(
      String text, String code, @Nullable String people, @Nullable String homes)
      throws IOException {
    Path file = Files.createTempFile(folder, "people", ".csv");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return DenominatorFile.read(file, code, people, homes, Progress.SILENT);
  }

  private Problem refusal(String text, String code, @Nullable String people, @Nullable String homes)
      throws IOException {
    try {
      read(text, code, people, homes);
    } catch (ProblemException e) {
      assertThat(e.problem().inOneLine()).doesNotContain("{0}").doesNotContain("{1}");
      return e.problem();
    }
    throw new AssertionError("nothing was refused");
  }
}
