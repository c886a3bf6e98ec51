package org.nimbench.ui.present.show;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.picture.Pictures;
import org.nimbench.presentation.SmallNumbers;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.work.WorkRunner;

/** The figure of a page: a live map, months, a picture, or a table; or why there is none. */
final class PagePane extends StackPane {
  private final PageViewModel model;
  private final MapPane map;
  private final PicturePane picture;
  private final MonthColumns months = new MonthColumns();
  private final FigureTable table = new FigureTable("wall-big-table");

  PagePane(ShowViewModel show, MeetingDesk desk, WorkRunner painters) {
    this.model = show.page();
    this.map = new MapPane(show, painters);
    this.picture = new PicturePane(desk, painters);
    getStyleClass().add("nb-wall-page");
    setMinSize(0, 0);
    months.setId("wall-big-months");
  }

  MapPane map() {
    return map;
  }

  void show(@Nullable Shown shown) {
    Problem problem = model.problem().get();
    if (problem != null && (shown == null || model.month().get() != null)) {
      getChildren().setAll(WallProblem.of(problem));
    } else if (shown == null) {
      getChildren().clear();
    } else {
      figure(shown);
      if (problem != null) {
        getChildren().add(WallProblem.of(problem));
      }
    }
  }

  private void figure(Shown shown) {
    Evidence evidence = shown.evidence();
    boolean guard = model.guard().get();
    if (guard && Guarded.hidesAll(evidence)) {
      Label why = Labels.paragraph(Words.text("ui.present.guarded.all"), "nb-wall-why");
      why.setMaxWidth(760);
      VBox card = new VBox(why);
      card.setId("wall-guarded");
      card.getStyleClass().add("nb-wall-guarded");
      card.setMaxSize(800, USE_PREF_SIZE);
      getChildren().setAll(card);
    } else if (Pictures.isMap(evidence)) {
      showMap(shown);
    } else if (evidence.result() instanceof Result.Table) {
      table.show(FigureRows.of(evidence, guard));
      getChildren().setAll(table);
    } else if (evidence.result() instanceof Result.Trend trend && guard && hasSmall(trend)) {
      months.show(MonthFigures.of(evidence, evidence.period(), true), null);
      getChildren().setAll(months);
    } else {
      picture.show(evidence);
      getChildren().setAll(picture);
    }
  }

  private void showMap(Shown shown) {
    Ground ground = model.ground().get();
    if (ground != null) {
      if (!getChildren().contains(map)) {
        getChildren().setAll(map);
      } else {
        getChildren().removeIf(node -> node != map);
      }
      map.show(ground, shown);
    }
  }

  /** A chart of the engine says every number; it stands only where none is small. */
  private static boolean hasSmall(Result.Trend trend) {
    for (int i = 0; i < trend.series().length(); i++) {
      if (trend.series().covered()[i] && SmallNumbers.isSmall(trend.series().counts()[i])) {
        return true;
      }
    }
    return false;
  }
}
