package org.nimbench.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.nimbench.intake.Inspection;
import org.nimbench.intake.layout.Forms;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.ui.data.supply.ColumnNames;
import org.nimbench.ui.kit.ByNeed;
import org.nimbench.ui.kit.Headings;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.Told;

/**
 * The columns of a table: what each holds, what it becomes, how full it is, what was found in it.
 */
final class ColumnsPane extends GridPane {
  private static final double CHOICE = 176;
  private static final double FILLED = 56;

  /** The columns of words, which share what room there is. */
  private static final List<Integer> SHARING = List.of(0, 1, 4);

  /** What stands left of a heading beyond what its width has. */
  private static final double INDENT = 4;

  private final ExtractViewModel model;
  private final Extract extract;
  private final SetForm form;
  private final Inspection.Looked table;

  ColumnsPane(ExtractViewModel model, Extract extract, Inspection.Looked table, SetKey set) {
    this.model = model;
    this.extract = extract;
    this.table = table;
    this.form = Forms.of(set);
    getStyleClass().add("nb-columns");
    String[] heads = heads();
    for (int i = 0; i < heads.length; i++) {
      getColumnConstraints().add(column(i, Headings.width(heads[i]) + INDENT));
    }
    for (int i = 0; i < heads.length; i++) {
      add(wide(Labels.of(heads[i], "nb-columns-head")), i, 0);
    }
    ColumnFacts facts = new ColumnFacts(extract, table, form);
    for (int at = 0; at < table.headings().size(); at++) {
      row(at, facts);
    }
  }

  private static ColumnConstraints column(int at, double least) {
    double wanted = at == 2 ? CHOICE : at == 3 ? FILLED : least;
    ColumnConstraints column =
        new ColumnConstraints(least, Math.max(least, wanted), Double.MAX_VALUE);
    column.setHgrow(at == 4 ? Priority.ALWAYS : Priority.NEVER);
    column.setFillWidth(true);
    return column;
  }

  /** Only now are the words styled, and what they need is known. */
  @Override
  protected void layoutChildren() {
    share();
    super.layoutChildren();
  }

  private void share() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    double[] least = new double[SHARING.size()];
    double[] needs = new double[SHARING.size()];
    for (int i = 0; i < getColumnConstraints().size(); i++) {
      int at = SHARING.indexOf(i);
      if (at < 0) {
        room -= getColumnConstraints().get(i).getPrefWidth();
      } else {
        least[at] = getColumnConstraints().get(i).getMinWidth();
        needs[at] = need(i);
      }
    }
    double[] widths = ByNeed.widths(room, least, needs);
    for (int i = 0; i < widths.length; i++) {
      getColumnConstraints().get(SHARING.get(i)).setPrefWidth(widths[i]);
    }
  }

  /** So wide must a column be for all its words to be read whole. */
  private double need(int column) {
    return getManagedChildren().stream()
        .filter(node -> Objects.equals(getColumnIndex(node), column))
        .mapToDouble(node -> Math.ceil(node.prefWidth(-1)))
        .max()
        .orElse(0);
  }

  private static String[] heads() {
    return new String[] {
      Words.text("ui.data.columns.heading"),
      Words.text("ui.data.columns.sample"),
      Words.text("ui.data.columns.goes"),
      Words.text("ui.data.columns.filled"),
      Words.text("ui.data.columns.found")
    };
  }

  private void row(int at, ColumnFacts facts) {
    Mapping.Mapped mapped = table.proposal().mapping().columns().get(at);
    Label heading = wide(Told.whole(Labels.of(mapped.heading(), "nb-columns-cell")));
    Label sample = wide(Told.whole(Labels.of(facts.sample(at), "nb-columns-cell", "nb-muted")));
    if (mapped.isDropped()) {
      heading.getStyleClass().add("nb-left-out");
    }
    Label filled = wide(Labels.of(filled(at), "nb-columns-cell"));
    filled.setAlignment(Pos.CENTER_RIGHT);
    Label found = wide(Told.whole(Labels.of(facts.found(at), "nb-columns-cell")));
    if (facts.isAsked(at)) {
      found.getStyleClass().add("nb-columns-asked");
    }
    addRow(at + 1, heading, sample, choice(at, mapped), filled, found);
  }

  private String filled(int at) {
    double share = table.rows() == 0 ? 0 : (double) table.filled().get(at) / table.rows();
    return Figures.percent(share, share == 1 || share == 0 ? 0 : 1);
  }

  private ComboBox<String> choice(int at, Mapping.Mapped mapped) {
    List<String> keys = new ArrayList<>();
    keys.add("");
    form.columns().forEach(column -> keys.add(column.key()));
    if (!keys.contains(mapped.key())) {
      keys.add(mapped.key());
    }
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(keys);
    box.setConverter(InWords.of(this::words, () -> words("")));
    box.setValue(mapped.key());
    box.setId("column-" + at);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setVisibleRowCount(14);
    box.setAccessibleText(Words.text("ui.data.columns.choice", mapped.heading()));
    box.setDisable(!extract.isMappable());
    box.setOnAction(
        event -> {
          String key = Objects.requireNonNullElse(box.getValue(), "");
          if (!key.equals(mapped.key())) {
            model.map(at, key);
          }
        });
    if (!extract.isMappable()) {
      Tips.tell(box, Words.text("ui.data.columns.fixed"));
    }
    return Told.choice(box);
  }

  private static Label wide(Label label) {
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return label;
  }

  /** Canonical columns as the screen calls them. */
  private String words(String key) {
    return key.isEmpty()
        ? Words.text("ui.data.columns.out")
        : form.column(key).map(column -> ColumnNames.of(column.key())).orElse(key);
  }
}
