package org.nimbench.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Ring;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** What is kept is listed, changed, removed and taken back; the drawn layer follows. */
class DeskTest {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T09:00:00Z"), Program.ZONE);
  static final Ring SQUARE = Ring.parse("450000,310000 451000,310000 451000,311000 450000,311000");

  private final Workspace workspace;
  private final Desk desk;

  DeskTest(@TempDir Path folder) {
    workspace = Workspace.create(folder.resolve("w.gpkg"), "Northvale", CLOCK);
    desk = new Desk(workspace, CLOCK);
  }

  @AfterEach
  void theFileIsWholeAtTheEnd() {
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    workspace.close();
  }

  @Test
  void aDrawnAreaIsALayerThatFollowsEveryChange() {
    DrawnArea kept = desk.areas().put(DrawnArea.of("Mill Lane", SQUARE)).kept();
    assertThat(kept.code()).isEqualTo("D1");
    assertThat(layer().byCode("D1").orElseThrow().shape().getArea()).isEqualTo(1_000_000);
    desk.areas().put(kept.withName("Mill Road").withCircle(Circle.of(450_500.4, 310_500, 200)));
    assertThat(layer().areas()).hasSize(1);
    assertThat(layer().byCode("D1").orElseThrow().name()).isEqualTo("Mill Road");
    assertThat(layer().byCode("D1").orElseThrow().shape().getArea())
        .isBetween(125_000.0, 126_000.0);
    assertThat(workspace.version("layer:drawn").revision()).isEqualTo(2);
    desk.areas().remove("D1");
    assertThat(workspace.layerNames()).doesNotContain("drawn");
    assertThat(workspace.version("layer:drawn").revision()).isEqualTo(3);
  }

  @Test
  void aCodeIsNeverUsedTwice() {
    desk.areas().put(DrawnArea.of("One", SQUARE));
    desk.areas().remove("D1");
    assertThat(desk.areas().put(DrawnArea.of("Two", SQUARE)).kept().code()).isEqualTo("D2");
    desk.areas().put(DrawnArea.of("Nine", SQUARE).withId("D9"));
    assertThat(desk.areas().put(DrawnArea.of("Ten", SQUARE)).kept().code()).isEqualTo("D10");
    assertThat(desk.areas().list()).extracting(DrawnArea::code).containsExactly("D2", "D9", "D10");
  }

  @Test
  void everyChangeIsTakenBackAndDoneAgain() {
    Change<DrawnArea> added = desk.areas().put(DrawnArea.of("One", SQUARE));
    Change<DrawnArea> renamed = desk.areas().put(added.kept().withName("Uno"));
    Change<DrawnArea> removed = desk.areas().remove("D1");
    desk.areas().apply(removed.reversed());
    assertThat(desk.areas().list()).containsExactly(renamed.kept());
    desk.areas().apply(renamed.reversed());
    assertThat(desk.areas().list()).containsExactly(added.kept());
    desk.areas().apply(added.reversed());
    assertThat(desk.areas().list()).isEmpty();
    desk.areas().apply(added.reversed());
    desk.areas().apply(added);
    desk.areas().apply(renamed);
    assertThat(desk.areas().list()).containsExactly(renamed.kept());
  }

  @Test
  void whatChangesNothingIsNotWritten() {
    DrawnArea kept = desk.areas().put(DrawnArea.of("One", SQUARE)).kept();
    assertThat(desk.areas().put(kept).isNothing()).isTrue();
    assertThat(desk.areas().remove("D7").isNothing()).isTrue();
    assertThat(workspace.version("layer:drawn").revision()).isEqualTo(1);
  }

  @Test
  void whatCannotBeAnAreaIsRefusedInPlainWords() {
    Ring line = Ring.parse("450000,310000 451000,310000 452000,310000");
    assertThatThrownBy(() -> DrawnArea.of("Flat", line))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("encloses nothing");
    assertThatThrownBy(() -> DrawnArea.of(" ", SQUARE)).hasMessageContaining("name");
    LocalDate day = LocalDate.of(2025, 3, 1);
    assertThatThrownBy(() -> DrawnArea.of("A", SQUARE).withDates(day, day.minusDays(1)))
        .hasMessageContaining("2025-02-28");
    assertThatThrownBy(() -> desk.areas().put(DrawnArea.of("A", SQUARE).withId("X1")))
        .hasMessageContaining("X1");
  }

  @Test
  void noFileTakesThePlaceOfTheDrawnLayer() {
    AreaLayer layer = new AreaLayer("drawn", "", List.of(DrawnArea.of("A", SQUARE).area()));
    assertThatThrownBy(
            () ->
                workspace.write(
                    "areas",
                    transaction -> {
                      transaction.putLayer(layer);
                      return true;
                    }))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("drawn here");
  }

  @Test
  void anAreaStandsForItsDaysOnly() {
    LocalDate first = LocalDate.of(2025, 3, 1);
    DrawnArea area = DrawnArea.of("A", SQUARE).withDates(first, first.plusDays(9));
    assertThat(area.isValidOn(first)).isTrue();
    assertThat(area.isValidOn(first.plusDays(9))).isTrue();
    assertThat(area.isValidOn(first.plusDays(10))).isFalse();
    assertThat(area.withDates(null, null).isValidOn(first.minusYears(50))).isTrue();
  }

  @Test
  void bookmarksAnnotationsAndFiltersAreKept() {
    Filter filter = Filter.allCrime().withPeriod(Period.parse("2024/25"));
    Bookmark mark =
        desk.bookmarks().put(Bookmark.of("Station", 450_100.5, 310_000, 2.5, filter)).kept();
    SavedFilter saved = desk.filters().put(SavedFilter.of(" Last year ", filter)).kept();
    assertThat(desk.bookmarks().list()).containsExactly(mark);
    assertThat(saved.name()).isEqualTo("Last year");
    assertThat(desk.filters().find("F1")).contains(saved);
    Annotation late =
        Annotation.onDay(LocalDate.of(2025, 3, 14), "Op Lock", AnnotationKind.OPERATION, null);
    Annotation month =
        Annotation.inMonth(YearMonth.of(2025, 3), "New rule", AnnotationKind.BREAK, filter);
    desk.annotations().put(late);
    desk.annotations().put(month);
    assertThat(desk.annotations().list())
        .extracting(Annotation::words)
        .containsExactly("New rule", "Op Lock");
    assertThat(desk.annotations().find("N2").orElseThrow()).isEqualTo(month.withId("N2"));
  }

  @Test
  void anAnnotationConcernsWhatItMayShareARecordWith() {
    Filter burglary = Filter.allCrime().withTypes(List.of("burglary"));
    Annotation note = Annotation.inMonth(YearMonth.of(2025, 3), "x", AnnotationKind.NOTE, burglary);
    assertThat(note.concerns(Filter.allCrime())).isTrue();
    assertThat(note.concerns(Filter.allCrime().withTypes(List.of("robbery")))).isFalse();
    AreaChoice here = new AreaChoice("wards", List.of("W1", "W2"));
    AreaChoice there = new AreaChoice("wards", List.of("W3"));
    Annotation local =
        Annotation.inMonth(
            YearMonth.of(2025, 3), "x", AnnotationKind.NOTE, burglary.withAreas(here));
    assertThat(local.concerns(burglary.withAreas(there))).isFalse();
    assertThat(local.concerns(burglary)).isTrue();
  }

  private AreaLayer layer() {
    return workspace.layer("drawn");
  }
}
