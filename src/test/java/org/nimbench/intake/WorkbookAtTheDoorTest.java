package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** A clean sheet of crimes in a workbook that carries a person somewhere out of sight. */
class WorkbookAtTheDoorTest {
  private static final String SECRET = "Featherstone";
  private static final String OFFICER = "PC " + SECRET;
  private static final int ROWS = 20;

  private final Path folder;
  private final Workspace workspace;

  WorkbookAtTheDoorTest(@TempDir Path folder) {
    this.folder = folder;
    this.workspace = Workspace.create(folder.resolve("w.gpkg"), "Northvale", IntakeTest.CLOCK);
  }

  @AfterEach
  void isWhole() {
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    workspace.close();
  }

  private Path workbook(Consumer<XSSFWorkbook> more) throws IOException {
    return PartnerFiles.workbook(folder.resolve("a.xlsx"), ROWS, more);
  }

  /** The workbook is refused for what stands at a place, and nothing of it is kept. */
  private void refused(String where, String rule, Consumer<XSSFWorkbook> more) throws IOException {
    IntakeRequest request = PartnerFiles.request(SetKey.POLICE_CRIME, workbook(more));
    ProblemException refusal =
        catchThrowableOfType(
            ProblemException.class, () -> Intake.load(workspace, request, Progress.SILENT));
    assertThat(refusal).as(where).isNotNull();
    assertThat(refusal.problem().code()).isEqualTo("intake.refused.personal");
    assertThat(refusal).hasMessageNotContaining(SECRET);
    List<Refusal> refusals = workspace.ledger().refusals();
    assertThat(refusals).hasSize(1);
    RefusalReport report = RefusalReport.read(refusals.get(0).report(), "the report");
    assertThat(report.findings())
        .anyMatch(finding -> finding.where().startsWith(where) && finding.rule().equals(rule));
    assertThat(report.text()).doesNotContain(SECRET);
    assertThat(workspace.batches()).isEmpty();
    assertThat(Files.readString(workspace.file(), StandardCharsets.ISO_8859_1))
        .doesNotContain(SECRET);
  }

  @Test
  void withoutAnyoneItIsTaken() throws IOException {
    IntakeRequest request = PartnerFiles.request(SetKey.POLICE_CRIME, workbook(workbook -> {}));
    assertThat(Intake.load(workspace, request, Progress.SILENT).counts().stored()).isEqualTo(ROWS);
    assertThat(workspace.ledger().refusals()).isEmpty();
  }

  @Test
  void aHiddenSheetIsRead() throws IOException {
    refused(
        "hidden sheet",
        "titled-name",
        workbook -> {
          PartnerFiles.write(workbook.createSheet("Lookup"), 0, "LE1," + OFFICER);
          workbook.setSheetHidden(1, true);
        });
  }

  @Test
  void aCommentIsRead() throws IOException {
    refused(
        "comment",
        "titled-name",
        workbook -> {
          Sheet sheet = workbook.getSheetAt(0);
          ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
          Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
          comment.setString(workbook.getCreationHelper().createRichTextString("Ask " + OFFICER));
          sheet.getRow(1).getCell(0).setCellComment(comment);
        });
  }

  @Test
  void aDefinedNameIsRead() throws IOException {
    refused(
        "defined name",
        "titled-name",
        workbook -> {
          Name name = workbook.createName();
          name.setNameName("Contact");
          name.setRefersToFormula("\"" + OFFICER + "\"");
        });
  }

  @Test
  void aListOfInputIsRead() throws IOException {
    refused(
        "header, footer or hint",
        "titled-name",
        workbook -> {
          Sheet sheet = workbook.getSheetAt(0);
          DataValidationHelper helper = sheet.getDataValidationHelper();
          sheet.addValidationData(
              helper.createValidation(
                  helper.createExplicitListConstraint(new String[] {"None", OFFICER}),
                  new CellRangeAddressList(1, ROWS, 0, 0)));
        });
  }

  @Test
  void aHintOfInputIsRead() throws IOException {
    refused(
        "header, footer or hint",
        "titled-name",
        workbook -> {
          Sheet sheet = workbook.getSheetAt(0);
          DataValidationHelper helper = sheet.getDataValidationHelper();
          DataValidation hint =
              helper.createValidation(
                  helper.createExplicitListConstraint(new String[] {"Yes", "No"}),
                  new CellRangeAddressList(1, ROWS, 0, 0));
          hint.createPromptBox("Reference", "Ask " + OFFICER);
          sheet.addValidationData(hint);
        });
  }

  @Test
  void aLinkIsRead() throws IOException {
    refused(
        "link",
        "email",
        workbook -> {
          Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.EMAIL);
          link.setAddress("mailto:a." + SECRET + "@example.org");
          workbook.getSheetAt(0).getRow(1).getCell(0).setHyperlink(link);
        });
  }

  @Test
  void aPropertyIsRead() throws IOException {
    refused(
        "document property",
        "titled-name",
        workbook -> workbook.getProperties().getCoreProperties().setTitle("For " + OFFICER));
  }

  @Test
  void aPropertyOfTheSendersOwnIsRead() throws IOException {
    refused(
        "document property",
        "titled-name",
        workbook -> workbook.getProperties().getCustomProperties().addProperty("To", OFFICER));
  }
}
