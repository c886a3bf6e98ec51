package org.nimbench.ui.present.show;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.picture.Pictures;
import org.nimbench.presentation.Paper;
import org.nimbench.presentation.ShowPage;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.Patience;
import org.nimbench.ui.kit.Soon;
import org.nimbench.ui.kit.StampLines;

/** Everything on the wall. */
final class ShowView extends StackPane implements WallActs {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double WIDE = 1600;

  private final ShowViewModel show;
  private final PageViewModel model;
  private final PaperViewModel paper;
  private final Runnable notes;
  private final Runnable end;
  private final List<WallKey> keys;
  private final PagePane figure;
  private final PaperPane pages;
  private final PaperFoot pagesFoot;
  private final SidePanel side = new SidePanel();
  private final Label stamp = Labels.paragraph("", "nb-wall-stamp");
  private final Overlay overlay = new Overlay();

  private final Soon told = new Soon(this::tellIfSeen);
  private final StringProperty marking =
      new SimpleStringProperty(Words.text("ui.marking.official"));

  /** Held here: nobody else keeps it from being let go of. */
  private final BooleanBinding isAsking;

  ShowView(ShowViewModel show, ShowStage.Parts parts, Runnable end) {
    this.show = show;
    this.model = show.page();
    this.paper = show.paper();
    this.notes = parts.notes();
    this.end = end;
    this.keys = WallKeys.of(show, this);
    this.pages = new PaperPane(paper);
    this.pagesFoot = new PaperFoot(show);
    this.figure = new PagePane(show, parts.desk(), parts.painters());
    setId("wall");
    getStyleClass().add("nb-wall");
    stamp.setId("wall-stamp");
    stamp.setMaxWidth(Double.MAX_VALUE);
    HeadPane head = new HeadPane(show, parts.clock().time(), this::guard);
    StackPane middle = new StackPane(figure, pages);
    middle.setMinSize(0, 0);
    this.isAsking = model.isAsking().or(paper.isAsking());
    Patience patience = new Patience(isAsking, middle, work());
    VBox left = new VBox(patience, middle, stamp, pagesFoot);
    left.getStyleClass().add("nb-wall-left");
    VBox.setVgrow(middle, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    HBox body = new HBox(left, side);
    body.getStyleClass().add("nb-wall-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox all = new VBox(marking("wall-marking-head"), marking("wall-marking-foot"));
    all.getStyleClass().add("nb-wall-all");
    // The wall is there at once and fills itself: styled in one go it would hold up the window.
    Gradually.build(
        List.of(
            () -> add(all, 1, head),
            () -> add(all, 2, body),
            () -> add(all, 3, new FootPane(show, keys))));
    getChildren().addAll(all, jump(), black(), overlay);
    widthProperty().addListener((observed, was, now) -> narrow(now.doubleValue()));
    follow();
  }

  /** Styled at once, also while the wall is made ahead and no picture of it is wanted yet. */
  private void add(VBox all, int at, Node part) {
    all.getChildren().add(at, part);
    applyCss();
  }

  /** On a small projector the facts take less of the width, never less of their type. */
  private void narrow(double width) {
    pseudoClassStateChanged(NARROW, width < WIDE);
  }

  private static String work() {
    return Words.text("ui.present.work.page");
  }

  /** Either the printed page with its figures has the wall, or a figure with its facts. */
  private void place() {
    boolean isPaper = show.isOnPaper().get();
    seen(pages, isPaper);
    seen(pagesFoot, isPaper);
    seen(figure, !isPaper);
    seen(stamp, !isPaper && !saysStampBeside());
    seen(side, !isPaper);
  }

  private boolean saysStampBeside() {
    Shown shown = model.shown().get();
    return shown != null && SidePanel.saysStamp(shown, show.showsTable().get());
  }

  private static void seen(Node node, boolean isSeen) {
    node.setVisible(isSeen);
    node.setManaged(isSeen);
  }

  /** A page is told in one go, its marking with its figure. The guard alone does not wait. */
  private void follow() {
    for (ObservableValue<?> one :
        List.of(
            model.shown(),
            model.page(),
            model.before(),
            model.ground(),
            model.problem(),
            model.month(),
            model.isComparing(),
            show.showsTable(),
            show.isOnPaper(),
            paper.paper())) {
      one.addListener((observed, was, now) -> told.ask());
    }
    model.guard().addListener((observed, was, now) -> told.now());
    show.index().addListener((observed, was, now) -> figure.map().forgetView());
    show.live().addListener((observed, was, now) -> figure.map().forgetView());
    tell();
  }

  /** A wall that was taken down is told nothing more. */
  private void tellIfSeen() {
    if (getScene() != null) {
      tell();
    }
  }

  private void tell() {
    Shown shown = model.shown().get();
    place();
    mark();
    figure.show(shown);
    if (shown == null) {
      stamp.setText("");
      side.getChildren().clear();
      return;
    }
    side.show(model.page().get(), shown, model, show.showsTable().get());
    String source = StampLines.source(shown.evidence().stamp());
    String method = StampLines.method(shown.evidence().stamp());
    stamp.setText(
        Pictures.isMap(shown.evidence())
            ? Words.text("ui.present.stamp.map", source, method)
            : Words.text("ui.present.stamp", source, method));
  }

  private Label marking(String id) {
    Label label = Labels.of("", "nb-wall-marking");
    label.setId(id);
    label.setMaxWidth(Double.MAX_VALUE);
    label.textProperty().bind(marking);
    return label;
  }

  /** What stands in the head and foot; without a page what stood there last. */
  private void mark() {
    ShowPage page = model.page().get();
    Paper printed = paper.paper().get();
    if (show.isOnPaper().get() && printed != null) {
      marking.set(printed.marking());
    } else if (page != null) {
      marking.set(page.marking());
    }
  }

  private Label jump() {
    Label jump = Labels.of("", "nb-wall-jump");
    jump.setId("wall-jump");
    jump.textProperty().bind(show.digits().map(digits -> Words.text("ui.present.jump", digits)));
    jump.visibleProperty().bind(show.digits().isNotEmpty());
    StackPane.setAlignment(jump, Pos.BOTTOM_CENTER);
    return jump;
  }

  private StackPane black() {
    StackPane black = new StackPane();
    black.setId("wall-black");
    black.getStyleClass().add("nb-wall-black");
    black.setAccessibleText(Words.text("ui.present.black"));
    black.visibleProperty().bind(show.isBlank());
    black.setOnMouseClicked(event -> show.isBlank().set(false));
    return black;
  }

  /** Off is asked for; on is not. */
  @Override
  public void guard() {
    if (show.isOnPaper().get()) {
      return;
    }
    if (!model.guard().get()) {
      model.guard().set(true);
      return;
    }
    Label words = Labels.paragraph(Words.text("ui.present.guard.ask"), "nb-wall-ask");
    Button off =
        Buttons.plain(
            "",
            Words.text("ui.present.guard.ask.off"),
            () -> {
              overlay.close();
              model.guard().set(false);
            });
    off.setId("guard-off");
    Button stay = Buttons.primary("", Words.text("ui.present.guard.ask.stay"), overlay::close);
    stay.setId("guard-stay");
    stay.setDefaultButton(true);
    VBox card = new VBox(words);
    card.getStyleClass().add("nb-wall-ask-card");
    overlay.show(card, off, stay);
  }

  @Override
  public void filter() {
    show.showsFilter().set(!show.showsFilter().get());
  }

  @Override
  public void table() {
    show.showsTable().set(!show.showsTable().get());
  }

  @Override
  public void zoom(int by) {
    figure.map().zoom(by);
  }

  @Override
  public void pan(int right, int down) {
    figure.map().pan(right, down);
  }

  @Override
  public void ownView() {
    figure.map().ownView();
  }

  @Override
  public void notes() {
    notes.run();
  }

  @Override
  public void end() {
    end.run();
  }

  List<WallKey> keys() {
    return keys;
  }

  /** Whether a question or a panel has the keyboard. */
  boolean isAskingSomething() {
    return overlay.isVisible() || lookup(".nb-drop-down") != null;
  }

  MapPane map() {
    return figure.map();
  }
}
