package org.nimbench.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** The documents of version one are read for good, and what they do not describe is refused. */
class DeskFormatsTest {
  private final Path file;

  DeskFormatsTest(@TempDir Path folder) {
    this.file = folder.resolve("w.gpkg");
  }

  static List<Form<?>> forms() {
    return List.of(
        new AreaForm(),
        new BookmarkForm(),
        new AnnotationForm(),
        new FilterForm(),
        new StepForm(),
        new DraftForm());
  }

  private static String example(String kind) {
    try (InputStream in =
        DeskFormatsTest.class.getResourceAsStream("/formats/" + kind + "-1.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> T read(Form<T> form) {
    return form.record(new StoredDocument(form.kind(), form.letter() + "1", example(form.kind())));
  }

  @ParameterizedTest
  @MethodSource("forms")
  <T> void theExampleOfVersionOneIsReadAndWrittenAgain(Form<T> form) throws IOException {
    JsonNode written = Formats.trees().readTree(form.document("x", read(form)).json());
    assertThat(written).isEqualTo(Formats.trees().readTree(example(form.kind())));
  }

  @ParameterizedTest
  @MethodSource("forms")
  <T> void anUnknownFieldAndANewerVersionAreRefusedByName(Form<T> form) {
    String more = example(form.kind()).replaceFirst("\\{", "{\"colour\":\"red\",");
    StoredDocument unknown = new StoredDocument(form.kind(), form.letter() + "1", more);
    assertThatThrownBy(() -> form.record(unknown))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("colour")
        .hasMessageContaining(form.kind());
    String newer = example(form.kind()).replaceFirst("/1\"", "/2\"");
    StoredDocument ofLater = new StoredDocument(form.kind(), form.letter() + "1", newer);
    assertThatThrownBy(() -> form.record(ofLater)).hasMessageContaining(form.kind() + "/2");
  }

  @Test
  void whatTheExamplesSayIsUnderstood() {
    DrawnArea area = read(new AreaForm());
    assertThat(area.shape().getArea()).isEqualTo(2 * 100 * 100 - 2 * 20 * 20);
    assertThat(area.to()).isEqualTo(LocalDate.of(2025, 8, 31));
    assertThat(read(new BookmarkForm()).filter())
        .isEqualTo(
            Filter.all(SetKey.POLICE_CRIME)
                .withTypes(List.of("burglary"))
                .withPeriod(Period.parse("2024/25")));
    Annotation annotation = read(new AnnotationForm());
    assertThat(annotation.kind()).isEqualTo(AnnotationKind.BREAK);
    assertThat(annotation.month()).isEqualTo(YearMonth.of(2025, 3));
    assertThat(annotation.isOfADay()).isFalse();
    assertThat(read(new FilterForm()).filter().days()).hasSize(2);
    assertThat(read(new StepForm()).recipe().parameters()).containsEntry("bandwidth", "300");
    assertThat(read(new DraftForm()).base()).isEqualTo("Burglary");
  }

  @Test
  void theNumbersOfVersionOneAreGoneOnFrom() {
    try (Workspace workspace = Workspace.create(file, "Northvale", DeskTest.CLOCK)) {
      put(workspace, Numbers.KIND, "numbers", example(Numbers.KIND));
      Desk desk = new Desk(workspace, DeskTest.CLOCK);
      assertThat(desk.areas().put(DrawnArea.of("A", DeskTest.SQUARE)).kept().code())
          .isEqualTo("D13");
    }
  }

  @Test
  void aValueThatCannotBeReadIsNamed() {
    String bad = example("desk-annotation").replace("2025-03", "last spring");
    assertThatThrownBy(() -> new AnnotationForm().record(new StoredDocument("k", "N1", bad)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("date")
        .hasMessageContaining("last spring");
    String word = example("desk-bookmark").replace("2.5", "\"near\"");
    assertThatThrownBy(() -> new BookmarkForm().record(new StoredDocument("k", "B1", word)))
        .hasMessageContaining("metresPerPixel");
  }

  @Test
  void verifyFindsALayerThatDoesNotAgreeAndADocumentThatCannotBeRead() throws SQLException {
    try (Workspace workspace = Workspace.create(file, "Northvale", DeskTest.CLOCK)) {
      Desk desk = new Desk(workspace, DeskTest.CLOCK);
      desk.areas().put(DrawnArea.of("A", DeskTest.SQUARE));
      desk.areas().put(DrawnArea.of("B", DeskTest.SQUARE));
      assertThat(desk.verify()).isEmpty();
    }
    tamper("UPDATE area_drawn SET name = 'Other' WHERE code = 'D1'");
    assertThat(codes()).containsExactly("desk.verify.layer");
    tamper("UPDATE area_drawn SET name = 'A' WHERE code = 'D1'");
    tamper("UPDATE area_drawn SET code = 'D7' WHERE code = 'D2'");
    assertThat(codes()).containsExactly("desk.verify.layer", "desk.verify.layer");
    tamper("UPDATE documents SET id = 'D9' WHERE kind = 'desk-area' AND id = 'D2'");
    assertThat(codes()).contains("desk.verify.number");
    tamper("UPDATE documents SET json = '{}' WHERE kind = 'desk-area' AND id = 'D1'");
    assertThat(codes()).contains("kernel.format.other");
  }

  private List<String> codes() {
    try (Workspace workspace = Workspace.openToRead(file)) {
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
      return new Desk(workspace, DeskTest.CLOCK).verify().stream().map(Problem::code).toList();
    }
  }

  private void tamper(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static void put(Workspace workspace, String kind, String id, String json) {
    workspace.write(
        "text",
        transaction -> {
          transaction.putDocument(new StoredDocument(kind, id, json));
          return true;
        });
  }
}
