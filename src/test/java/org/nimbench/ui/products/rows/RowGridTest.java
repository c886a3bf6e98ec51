package org.nimbench.ui.products.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.products.RowTable;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RowGridTest {
  @Start
  void start(Stage stage) {
    stage.show();
  }

  private static RowTable.Column column(String heading, boolean required, double width) {
    return new RowTable.Column(heading, heading, RowTable.Kind.TEXT, required, List.of(), width);
  }

  @Test
  void noColumnStandsWhereOneThatIsNeededMoreHasNoRoom() {
    RowTable table =
        new RowTable(
            RowTable.Print.TABLE,
            "Actions",
            List.of(
                column("Action", true, 0.4),
                column("Who answers for it", true, 0.09),
                column("To", false, 0.05),
                column("By", true, 0.08)),
            List.of());
    List<String> byNeed = List.of("Action", "Who answers for it", "By", "To");
    for (double room = 100; room < 500; room += 3) {
      List<String> seen = RowGrid.seen(table, room).stream().map(RowTable.Column::key).toList();
      assertThat(seen).isNotEmpty().isEqualTo(byNeed.subList(0, seen.size()));
    }
    assertThat(RowGrid.seen(table, 500)).hasSize(4);
  }
}
