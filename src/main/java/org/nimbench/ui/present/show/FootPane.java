package org.nimbench.ui.present.show;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.nimbench.kernel.Figures;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Soon;
import org.nimbench.ui.present.show.WallKey.Cap;

/**
 * The foot of the wall: what each key does on this page, as buttons for the mouse; and how far the
 * show is.
 */
final class FootPane extends HBox {
  /** More pages than this are told in numbers alone. */
  private static final int MOST_MARKS = 5;

  private final ShowViewModel show;
  private final List<WallKey> keys;
  private final FlowPane strip = new FlowPane();
  private final HBox progress = new HBox();
  private final Soon told = new Soon(this::tellIfSeen);
  private List<WallKey> offered = List.of();

  FootPane(ShowViewModel show, List<WallKey> keys) {
    this.show = show;
    this.keys = keys;
    getStyleClass().add("nb-wall-foot");
    setAlignment(Pos.CENTER_LEFT);
    strip.setId("wall-keys");
    strip.getStyleClass().add("nb-wall-keys");
    strip.setAlignment(Pos.CENTER_LEFT);
    // On a narrow projector it breaks its line: no key is ever left out.
    HBox.setHgrow(strip, Priority.ALWAYS);
    getChildren().addAll(strip, progress);
    progress.setMinWidth(USE_PREF_SIZE);
    progress.getStyleClass().add("nb-wall-progress");
    progress.setAlignment(Pos.CENTER);
    show.index().addListener((observed, was, now) -> told.ask());
    show.show().addListener((observed, was, now) -> told.ask());
    show.isOnPaper().addListener((observed, was, now) -> told.ask());
    show.page().shown().addListener((observed, was, now) -> told.ask());
    show.paper().page().addListener((observed, was, now) -> told.ask());
    show.paper().paper().addListener((observed, was, now) -> told.ask());
    show.paper().isWide().addListener((observed, was, now) -> told.ask());
    tell();
  }

  private void tellIfSeen() {
    if (getScene() != null) {
      tell();
    }
  }

  private void tell() {
    List<WallKey> now =
        keys.stream()
            .filter(key -> !key.words().isEmpty() && key.isOffered().getAsBoolean())
            .toList();
    if (!now.equals(offered)) {
      offered = now;
      strip.getChildren().setAll(now.stream().map(FootPane::group).toList());
    }
    tellProgress();
  }

  private static HBox group(WallKey key) {
    List<Node> parts = new ArrayList<>();
    key.caps().stream().filter(cap -> !cap.face().isEmpty()).forEach(cap -> parts.add(cap(cap)));
    parts.add(Labels.of(key.words(), "nb-wall-key-words"));
    HBox group = new HBox(parts.toArray(Node[]::new));
    group.getStyleClass().add("nb-wall-key");
    group.setAlignment(Pos.CENTER_LEFT);
    group.setMinWidth(USE_PREF_SIZE);
    return group;
  }

  private static Node cap(Cap cap) {
    Runnable act = cap.act();
    if (act == null) {
      Label picture = Labels.of(cap.face(), "nb-wall-cap");
      picture.setMinWidth(USE_PREF_SIZE);
      return picture;
    }
    Button button = new Button(cap.face());
    button.getStyleClass().add("nb-wall-cap");
    button.setFocusTraversable(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(cap.name());
    button.setOnAction(event -> act.run());
    return button;
  }

  private void tellProgress() {
    boolean isOfProduct = show.isOnPaper().get() || show.live().get() != null;
    int pages = isOfProduct ? show.paper().count() : show.items().size();
    int at = isOfProduct ? show.paper().page().get() - 1 : show.index().get();
    progress.getChildren().setAll(Labels.of(Figures.count(at + 1L), "nb-wall-key-words"));
    for (int i = 0; i < pages && pages <= MOST_MARKS; i++) {
      Region mark = new Region();
      mark.getStyleClass().add(i <= at ? "nb-wall-mark-done" : "nb-wall-mark");
      progress.getChildren().add(mark);
    }
    if (pages > MOST_MARKS) {
      progress.getChildren().add(Labels.of("/", "nb-wall-key-words"));
    }
    progress.getChildren().add(Labels.of(Figures.count(pages), "nb-wall-key-words"));
  }
}
