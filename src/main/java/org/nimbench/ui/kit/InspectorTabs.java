package org.nimbench.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;

/** Right of a map: one of a few tabs. The arrows go from tab to tab. */
public final class InspectorTabs extends VBox {
  private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");
  private final ScrollPane scroll = new ScrollPane();

  /**
   * A tab.
   *
   * @param key for {@link #choose} and for tests
   * @param title in words
   * @param badge a number beside the title; empty for none
   * @param content what it holds, built when the tab is first chosen
   */
  public record Tab(
      String key, String title, ObservableValue<String> badge, OnDemand<Region> content) {
    /** A tab without a number. */
    public static Tab of(String key, String title, Supplier<? extends Region> content) {
      return new Tab(key, title, new SimpleStringProperty(""), new OnDemand<>(content));
    }
  }

  /** None of the tabs is shown yet. */
  public InspectorTabs(List<Tab> tabs) {
    getStyleClass().add("nb-inspector");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Words.text("ui.inspector.name"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    FlowPane head = new FlowPane();
    head.getStyleClass().add("nb-tab-heads");
    head.setMinHeight(USE_PREF_SIZE);
    head.setAlignment(Pos.BOTTOM_LEFT);
    head.setRowValignment(VPos.BOTTOM);
    ToggleGroup group = new ToggleGroup();
    for (Tab tab : tabs) {
      head.getChildren().add(button(tab, group));
    }
    group
        .selectedToggleProperty()
        .addListener(
            (observed, before, now) -> {
              if (now == null && before != null) {
                group.selectToggle(before);
              }
            });
    chosen.addListener(
        (observed, before, now) ->
            tabs.stream()
                .filter(tab -> tab.key().equals(now))
                .forEach(tab -> show(tab.content().get())));
    getChildren().addAll(head, scroll);
  }

  /** What has a list in it gives the list the rest of the height. */
  private void show(Region content) {
    Scrolled.fill(scroll, content);
  }

  private ToggleButton button(Tab tab, ToggleGroup group) {
    ToggleButton button = new ToggleButton();
    button.setId("inspector-" + tab.key());
    button.getStyleClass().add("nb-tab");
    button.setToggleGroup(group);
    button.setContentDisplay(ContentDisplay.RIGHT);
    Runnable name =
        () -> {
          String badge = tab.badge().getValue();
          button.setText(tab.title());
          button.setGraphic(badge.isEmpty() ? null : Labels.of(badge, "nb-tab-badge"));
          button.setAccessibleText(badge.isEmpty() ? tab.title() : tab.title() + " " + badge);
        };
    tab.badge().addListener((observed, before, now) -> name.run());
    name.run();
    button.setOnAction(event -> choose(tab.key()));
    chosen.addListener((observed, before, now) -> button.setSelected(tab.key().equals(now)));
    return button;
  }

  /** Shows a tab where none is shown yet. */
  public void begin(String key) {
    if (chosen.get().isEmpty()) {
      choose(key);
    }
  }

  /** Shows a tab and gives it the keyboard. */
  public void reach(String key) {
    choose(key);
    Node button = lookup("#inspector-" + key);
    if (button != null) {
      button.requestFocus();
    }
  }

  /** Shows a tab. */
  public void choose(String key) {
    chosen.set(key);
  }
}
