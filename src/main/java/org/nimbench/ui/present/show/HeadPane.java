package org.nimbench.ui.present.show;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.Paper;
import org.nimbench.presentation.ShowPage;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.filter.FilterBar;
import org.nimbench.ui.kit.filter.FilterViewModel;

/** The head of the wall: title and filter in words; guard, place in the show, time. */
final class HeadPane extends BorderPane {
  private final ShowViewModel show;
  private final PageViewModel model;
  private final Label title = Labels.of("", "nb-wall-title");
  private final StringProperty words = new SimpleStringProperty("");
  private final Label subtitle = Labels.bound(words, "nb-wall-subtitle");
  private final StackPane filter = new StackPane();

  HeadPane(ShowViewModel show, ObservableValue<String> time, Runnable askGuard) {
    this.show = show;
    this.model = show.page();
    getStyleClass().add("nb-wall-head");
    title.setId("wall-title");
    title.setMinWidth(0);
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    subtitle.setId("wall-subtitle");
    subtitle.setMinWidth(0);
    subtitle.setWrapText(true);
    subtitle.setMinHeight(USE_PREF_SIZE);
    filter.setAlignment(Pos.CENTER_LEFT);
    filter.setId("wall-filter");
    VBox left = new VBox(title, filter);
    left.setMinWidth(0);
    left.setAlignment(Pos.TOP_LEFT);
    setCenter(left);
    setRight(right(time, askGuard));
    show.showsFilter().addListener((observed, was, now) -> showFilter());
    model.filter().addListener((observed, was, now) -> showFilter());
    model.page().addListener((observed, was, now) -> tell());
    model.month().addListener((observed, was, now) -> tell());
    show.index().addListener((observed, was, now) -> tell());
    show.isOnPaper().addListener((observed, was, now) -> tell());
    show.paper().paper().addListener((observed, was, now) -> tell());
    showFilter();
    tell();
  }

  private Node right(ObservableValue<String> time, Runnable askGuard) {
    Button guard = new Button();
    guard.setId("wall-guard");
    guard.getStyleClass().add("nb-wall-guard");
    guard.setOnAction(event -> askGuard.run());
    model.guard().addListener((observed, was, now) -> showGuard(guard, now));
    show.isOnPaper().addListener((observed, was, now) -> showGuard(guard, model.guard().get()));
    showGuard(guard, model.guard().get());
    Label place = Labels.of("", "nb-wall-place");
    place.setId("wall-place");
    place
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> place(time.getValue()),
                show.index(),
                show.show(),
                show.isOnPaper(),
                show.live(),
                show.paper().page(),
                show.paper().paper(),
                time));
    VBox right = new VBox(guard, place);
    right.setAlignment(Pos.TOP_RIGHT);
    right.setMinWidth(USE_PREF_SIZE);
    return right;
  }

  /** The page of the product, the item where there are several, and the time. */
  private String place(String time) {
    List<String> parts = new ArrayList<>();
    int count = show.paper().count();
    if (count > 0) {
      parts.add(
          Words.text(
              show.isOnPaper().get() ? "ui.present.paper.page" : "ui.present.paper.page.of",
              Figures.count(show.paper().page().get()),
              Figures.count(count)));
    }
    if (count == 0 || show.items().size() > 1) {
      parts.add(
          Words.text(
              "ui.present.item",
              Figures.count(show.index().get() + 1L),
              Figures.count(show.items().size())));
    }
    parts.add(time);
    return String.join(" · ", parts);
  }

  private void showGuard(Button guard, boolean isOn) {
    boolean isPaper = show.isOnPaper().get();
    guard.setMouseTransparent(isPaper);
    if (isPaper) {
      guard.setText(Words.text("ui.present.guard.paper"));
      guard.setGraphic(Icons.large("mdi2p-printer-outline"));
      guard.getStyleClass().remove("nb-wall-guard-off");
      return;
    }
    guard.setText(isOn ? Words.text("ui.present.guard.on") : Words.text("ui.present.guard.off"));
    guard.setGraphic(Icons.large(isOn ? "mdi2s-shield-lock-outline" : "mdi2s-shield-off-outline"));
    guard.getStyleClass().remove("nb-wall-guard-off");
    if (!isOn) {
      guard.getStyleClass().add("nb-wall-guard-off");
    }
  }

  private void showFilter() {
    FilterViewModel now = model.filter().get();
    if (now != null && show.showsFilter().get()) {
      FilterBar bar = new FilterBar(now);
      bar.getStyleClass().add("nb-wall-filter-bar");
      filter.getChildren().setAll(bar);
      Node first = bar.lookup("#filter-what");
      if (first != null) {
        first.requestFocus();
      }
    } else {
      filter.getChildren().setAll(subtitle);
    }
    tell();
  }

  private void tell() {
    if (show.isOnPaper().get()) {
      Paper paper = show.paper().paper().get();
      String own = show.items().get(show.index().get()).title();
      String printed = paper == null ? Words.text("ui.present.waiting") : paper.title();
      title.setText(own.isEmpty() ? printed : own);
      words.set(Words.text("ui.present.paper.printed"));
      return;
    }
    ShowPage page = model.page().get();
    title.setText(page == null ? Words.text("ui.present.waiting") : page.title());
    words.set(page == null ? "" : String.join(" · ", parts(page, model.filter().get())));
  }

  private List<String> parts(ShowPage page, @Nullable FilterViewModel now) {
    Filter asked = page.evidence().recipe().filter();
    List<String> parts = new ArrayList<>();
    parts.add(FilterViewModel.whatWords(asked));
    if (model.month().get() != null) {
      int at = model.months().indexOf(model.month().get()) + 1;
      parts.add(
          Words.text(
              "ui.present.month",
              Figures.shortMonth(model.month().get()),
              Figures.count(at),
              Figures.count(model.months().size())));
    } else if (now != null) {
      parts.add(now.when().get());
    }
    if (now != null) {
      parts.add(now.where().get());
    }
    parts.add(FilterViewModel.timeWords(asked));
    return parts;
  }
}
