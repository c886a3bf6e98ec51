package org.nimbench.ui.shell;

import java.util.BitSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.find.Find;

/** A row of the palette: icon, title with the letters marked, note or reason, keys. */
final class PaletteCell extends ListCell<PaletteRow> {
  private static final String PLAIN_ICON = "mdi2c-chevron-right";

  @Override
  protected void updateItem(PaletteRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setGraphic(null);
    setDisable(false);
    getStyleClass().remove("nb-palette-hit");
    if (empty || row == null) {
      return;
    }
    if (row instanceof PaletteRow.Section section) {
      setAccessibleText(section.title());
      setGraphic(Labels.of(section.title(), "nb-overline"));
    } else if (row instanceof PaletteRow.Hit hit) {
      getStyleClass().add("nb-palette-hit");
      setAccessibleText(spoken(hit.find()));
      setGraphic(graphic(hit));
    }
  }

  private static String spoken(Find find) {
    String beside = find.whyNot().isEmpty() ? find.note() : reason(find);
    return beside.isEmpty() ? find.title() : Words.text("ui.palette.note", find.title(), beside);
  }

  private static String reason(Find find) {
    return Words.text("ui.palette.notnow", find.whyNot());
  }

  private static Node graphic(PaletteRow.Hit hit) {
    Find find = hit.find();
    boolean isPossible = find.whyNot().isEmpty();
    FontIcon icon = Icons.tool(find.icon().isEmpty() ? PLAIN_ICON : find.icon());
    TextFlow title = new TextFlow();
    title.setMinWidth(USE_PREF_SIZE);
    marked(find.title(), hit.marked(), title);
    HBox row =
        new HBox(
            10,
            icon,
            title,
            Labels.of(isPossible ? find.note() : reason(find), "nb-palette-note"),
            Labels.spring());
    HBox.setHgrow(row.getChildren().get(2), Priority.SOMETIMES);
    String keys = KeyWords.first(find.keys());
    if (!keys.isEmpty()) {
      row.getChildren().add(Labels.key(keys));
    }
    row.setAlignment(Pos.CENTER_LEFT);
    row.setFillHeight(false);
    if (!isPossible) {
      row.getStyleClass().add("nb-palette-impossible");
    }
    return row;
  }

  private static void marked(String title, BitSet marked, TextFlow flow) {
    int from = 0;
    while (from < title.length()) {
      boolean isMarked = marked.get(from);
      int to = isMarked ? marked.nextClearBit(from) : marked.nextSetBit(from);
      to = to < 0 ? title.length() : Math.min(to, title.length());
      Text part = new Text(title.substring(from, to));
      part.getStyleClass().add(isMarked ? "nb-palette-marked" : "nb-palette-text");
      flow.getChildren().add(part);
      from = to;
    }
  }
}
