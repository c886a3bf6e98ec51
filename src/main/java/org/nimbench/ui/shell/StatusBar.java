package org.nimbench.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.DropDown;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.RunningWorkViewModel;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.Told;

/** Along the foot: the selection, what runs in the background, and that nothing leaves this PC. */
final class StatusBar extends HBox {
  /** From this width on everything has room beside one another. */
  private static final double ROOMY = 1200;

  /** The part of the bar that the selection takes at most, where something else is told too. */
  private static final double SELECTION = 0.62;

  private static final Duration NOTICE = Duration.seconds(12);

  /** Work that ends sooner is not shown: it would only flicker. */
  private static final Duration MOMENT = Duration.millis(300);

  private final StackPane left = new StackPane();

  StatusBar(ShellViewModel model, RunningWorkViewModel running) {
    getStyleClass().addAll("nb-status", Zones.ZONE);
    setAlignment(Pos.CENTER_LEFT);
    left.setAlignment(Pos.CENTER_LEFT);
    setSelection(null);
    getChildren()
        .addAll(left, Labels.spring(), notice(model), work(running), place(model), offline(model));
  }

  /** In a narrow window the words give way to what was just done; the icon tells them. */
  private Node offline(ShellViewModel model) {
    Label words = Labels.of(Words.text("ui.status.offline"), "nb-muted");
    words.setMinWidth(Region.USE_PREF_SIZE);
    words
        .visibleProperty()
        .bind(model.notice().isEmpty().or(widthProperty().greaterThanOrEqualTo(ROOMY)));
    words.managedProperty().bind(words.visibleProperty());
    HBox offline = new HBox(6, Icons.text("mdi2l-lan-disconnect"), words);
    offline.setAlignment(Pos.CENTER_LEFT);
    offline.setMinWidth(Region.USE_PREF_SIZE);
    Tips.tell(offline, words.getText());
    return offline;
  }

  /** What is selected is told whole before what was just done, which has a tooltip. */
  @Override
  protected void layoutChildren() {
    left.setMinWidth(Math.min(left.prefWidth(-1), SELECTION * getWidth()));
    super.layoutChildren();
  }

  /** What stands at the left; the version while no workspace is open. */
  void setSelection(@Nullable Node selection) {
    left.getChildren()
        .setAll(
            selection == null
                ? Labels.of(Words.text("ui.status.version", Program.VERSION), "nb-muted")
                : selection);
  }

  private static Node place(ShellViewModel model) {
    Label place = Labels.bound(model.place(), "nb-muted");
    place.setId("status-place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    place.visibleProperty().bind(model.place().isNotEmpty().and(model.step().isEqualTo(2)));
    place.managedProperty().bind(place.visibleProperty());
    return place;
  }

  private static Node notice(ShellViewModel model) {
    Label words = Labels.bound(model.notice(), "nb-notice");
    words.setId("notice");
    words
        .graphicProperty()
        .bind(
            Bindings.createObjectBinding(
                () ->
                    Icons.text(
                        model.notice().get().equals(model.refusal().get())
                            ? "mdi2i-information-outline"
                            : "mdi2c-check"),
                model.notice(),
                model.refusal()));
    Told.whole(words);
    words.visibleProperty().bind(model.notice().isNotEmpty());
    words.managedProperty().bind(words.visibleProperty());
    PauseTransition end = new PauseTransition(NOTICE);
    end.setOnFinished(event -> model.notice().set(""));
    model.notice().addListener((observed, before, now) -> end.playFromStart());
    return words;
  }

  private static Node work(RunningWorkViewModel running) {
    ProgressBar bar = new ProgressBar();
    bar.setId("work-progress");
    bar.progressProperty().bind(running.share());
    bar.setAccessibleText(Words.text("ui.status.progress"));
    Hyperlink cancel = Buttons.link(Words.text("ui.status.cancel"), running::cancelNewest);
    cancel.setId("work-cancel");
    HBox work = new HBox(9, Labels.bound(running.title(), "nb-plain"), bar, cancel, all(running));
    work.setAlignment(Pos.CENTER_LEFT);
    work.setVisible(false);
    work.setManaged(false);
    PauseTransition later = new PauseTransition(MOMENT);
    later.setOnFinished(event -> show(work, running.busy().get()));
    running
        .busy()
        .addListener(
            (observed, before, now) -> {
              if (now) {
                later.playFromStart();
              } else {
                later.stop();
                show(work, false);
              }
            });
    return work;
  }

  /** Where more than one runs: how many, and a panel with each. */
  private static Node all(RunningWorkViewModel running) {
    DropDown panel = new DropDown(() -> new WorkList(running));
    Hyperlink[] link = new Hyperlink[1];
    link[0] = Buttons.link("", () -> panel.toggleUnder(link[0]));
    link[0].setId("work-all");
    IntegerBinding count = Bindings.size(running.all());
    link[0]
        .textProperty()
        .bind(count.map(number -> Words.text("ui.status.all", number)).orElse(""));
    link[0].visibleProperty().bind(count.greaterThan(1));
    link[0].managedProperty().bind(link[0].visibleProperty());
    return link[0];
  }

  private static void show(Node work, boolean visible) {
    work.setVisible(visible);
    work.setManaged(visible);
  }
}
