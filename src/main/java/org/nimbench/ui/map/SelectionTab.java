package org.nimbench.ui.map;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.ProblemCard;
import org.nimbench.ui.kit.Writing;
import org.nimbench.ui.map.PointedAt.AreaCard;
import org.nimbench.ui.map.PointedAt.PlaceRecord;
import org.nimbench.ui.map.PointedAt.Stack;
import org.nimbench.ui.view.LayerNames;

/** What is selected, and what is at the place that was pointed at. */
final class SelectionTab extends VBox {
  /** Records that are written out; how many more there are is said. */
  private static final int MOST = 200;

  private final MapViewModel model;
  private final VBox selected = new VBox();
  private final VBox found = new VBox();
  private final boolean isWritable;
  private final Runnable makeArea;

  SelectionTab(MapViewModel model, boolean isWritable, Runnable makeArea) {
    this.model = model;
    this.isWritable = isWritable;
    this.makeArea = makeArea;
    selected.getStyleClass().add("nb-section");
    found.getStyleClass().add("nb-found");
    getChildren().addAll(selected, found);
    model.brush().picked().addListener((observed, before, now) -> showPicked(now));
    model.identify().found().addListener((observed, before, now) -> showFound(now));
    model.identify().problem().addListener((observed, before, now) -> showProblem(now));
    showPicked(model.brush().picked().get());
    showFound(model.identify().found().get());
  }

  private void showPicked(@Nullable Picked picked) {
    selected.getChildren().clear();
    if (picked == null) {
      selected
          .getChildren()
          .addAll(
              Labels.of(Words.text("ui.selection.none"), "nb-section-title"),
              Labels.paragraph(Words.text("ui.selection.how"), "nb-muted"));
      return;
    }
    Button area = Buttons.plain("mdi2v-vector-polygon", Words.text("ui.selection.area"), makeArea);
    area.setId("tab-make-area");
    Button filter =
        Buttons.plain("mdi2f-filter-outline", Words.text("ui.selection.filter"), model::makeFilter);
    selected
        .getChildren()
        .addAll(
            Labels.of(picked.name(), "nb-section-title"),
            Labels.of(Figures.count(picked.incidents()), "nb-key-figure"),
            Labels.paragraph(
                Words.text(
                    "ui.selection.share",
                    Figures.count(picked.of()),
                    Figures.percent(picked.share(), 0)),
                "nb-body"),
            new HBox(8, filter, Writing.only(isWritable, area)));
  }

  private void showProblem(@Nullable Problem problem) {
    if (problem != null) {
      found.getChildren().setAll(new ProblemCard(problem));
    }
  }

  private void showFound(@Nullable PointedAt at) {
    found.getChildren().clear();
    VBox head = section(Words.text("ui.identify"));
    found.getChildren().add(head);
    if (at == null) {
      head.getChildren().add(Labels.paragraph(Words.text("ui.identify.how"), "nb-muted"));
      return;
    }
    head.getChildren()
        .add(Labels.of(GridWords.words(at.easting(), at.northing()), "nb-muted", "nb-caption"));
    // The areas first: a place may hold hundreds of incidents.
    at.areas().forEach(area -> found.getChildren().add(area(area)));
    if (at.stacks().isEmpty()) {
      head.getChildren().add(Labels.paragraph(Words.text("ui.identify.none"), "nb-body"));
    }
    int room = MOST;
    for (Stack stack : at.stacks()) {
      if (room > 0) {
        found.getChildren().add(stack(stack, room));
        room -= stack.records().size();
      }
    }
    if (room < 0) {
      found
          .getChildren()
          .add(
              Labels.paragraph(
                  Words.text(
                      "ui.identify.more", Figures.count(MOST), Figures.count(at.incidents())),
                  "nb-muted"));
    }
  }

  private static VBox section(String title) {
    VBox section = new VBox(Labels.paragraph(title, "nb-section-title"));
    section.getStyleClass().add("nb-section");
    return section;
  }

  private static VBox stack(Stack stack, int room) {
    int count = stack.records().size();
    VBox section =
        section(
            count == 1
                ? Words.text("ui.identify.one")
                : Words.text("ui.identify.stack", Figures.count(count)));
    section.getStyleClass().add("nb-stack");
    for (PlaceRecord record : stack.records().subList(0, Math.min(count, room))) {
      section.getChildren().add(record(record));
    }
    return section;
  }

  private static VBox record(PlaceRecord record) {
    HBox first =
        new HBox(
            8,
            Labels.of(record.type(), "nb-strong"),
            Labels.spring(),
            Labels.of(Figures.shortMonth(record.month()), "nb-muted"));
    VBox rows = new VBox(first);
    rows.getStyleClass().add("nb-record");
    if (!record.street().isEmpty()) {
      rows.getChildren().add(Labels.paragraph(record.street(), "nb-caption"));
    }
    if (!record.outcome().isEmpty()) {
      rows.getChildren().add(Labels.paragraph(record.outcome(), "nb-caption"));
    }
    return rows;
  }

  private VBox area(AreaCard area) {
    VBox section = section(area.name());
    VBox lines = new VBox(3);
    lines
        .getChildren()
        .add(Labels.of(LayerNames.words(area.layer()) + " · " + area.code(), "nb-caption"));
    lines
        .getChildren()
        .add(line(Words.text("ui.identify.incidents"), Figures.count(area.incidents())));
    Double people = area.people();
    if (people == null) {
      lines.getChildren().add(Labels.paragraph(Words.text("ui.identify.nobody"), "nb-caption"));
    } else {
      String year = area.year() == 0 ? "" : " (" + area.year() + ")";
      lines
          .getChildren()
          .add(line(Words.text("ui.identify.people") + year, Figures.count(Math.round(people))));
      if (!Double.isNaN(area.perThousand())) {
        lines
            .getChildren()
            .add(line(Words.text("ui.identify.rate"), Figures.decimal(area.perThousand(), 1)));
      }
    }
    section.getChildren().add(lines);
    return section;
  }

  private static HBox line(String words, String figure) {
    HBox line =
        new HBox(8, Labels.of(words, "nb-body"), Labels.spring(), Labels.of(figure, "nb-strong"));
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }
}
