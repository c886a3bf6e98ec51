package org.nimbench.ui.products.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.products.RowTable;
import org.nimbench.ui.kit.ParagraphArea;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CellFieldTest {
  private static final String SENTENCE = "Offences in the year to September, as recorded";

  private final FxRobot robot = new FxRobot();
  private ParagraphArea narrow;
  private ParagraphArea wide;

  @Start
  void start(Stage stage) {
    narrow = (ParagraphArea) CellField.words("2026/27", true, words -> {}).node();
    wide = (ParagraphArea) CellField.words("Measured by", false, words -> {}).node();
    stage.show();
  }

  @Test
  void aCellOfAFewWordsHasOneLineUntilItHoldsMore() {
    assertThat(narrow.getPrefRowCount()).isEqualTo(1);
    assertThat(wide.getPrefRowCount()).isEqualTo(2);
    write(narrow, "90%");
    assertThat(narrow.getPrefRowCount()).isEqualTo(1);
    write(narrow, SENTENCE);
    assertThat(narrow.getPrefRowCount()).isEqualTo(2);
    write(narrow, SENTENCE + " and " + SENTENCE);
    assertThat(narrow.getPrefRowCount()).isEqualTo(4);
    write(narrow, "");
    assertThat(narrow.getPrefRowCount()).isEqualTo(1);
  }

  @Test
  void theYearsOfAPlanAreNarrowAndWhatItMeasuresIsNot() {
    assertThat(CellField.isNarrow(column("year-1", 0.23))).isTrue();
    assertThat(CellField.isNarrow(column("measure", 0.27))).isFalse();
    assertThat(CellField.isNarrow(column("cause", 0))).isFalse();
  }

  private void write(ParagraphArea area, String words) {
    robot.interact(() -> area.setText(words));
  }

  private static RowTable.Column column(String key, double width) {
    return new RowTable.Column(key, key, RowTable.Kind.TEXT, false, List.of(), width);
  }
}
