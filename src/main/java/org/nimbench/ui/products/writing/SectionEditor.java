package org.nimbench.ui.products.writing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.nimbench.products.LiveOffer;
import org.nimbench.products.LiveToken;
import org.nimbench.products.TextReader;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.desk.Figure;
import org.nimbench.ui.products.desk.ProductSection;

/** The text of a section with its toolbar, its live values and the sentences to re-read. */
public final class SectionEditor extends VBox {
  private static final Pattern BEGUN = Pattern.compile("\\{\\{\\s*([a-z0-9.-]*)$");

  private final TextViewModel model;
  private final Deeds deeds;
  private final boolean isWritable;
  private boolean isLocked;
  private final LiveArea area;
  private final OfferList offers;
  private final ClaimBar claims;
  private final Label heading = Labels.of("", "nb-heading");
  private final Label prompt = Labels.paragraph("", "nb-muted", "nb-body");
  private final StackPane stack;
  private final WritingToolbar bar;
  private final HBox headLine = new HBox(8, heading);

  /**
   * An editor over its model.
   *
   * @param isWritable whether anything may be typed
   * @param deeds undone and redone where the text has nothing to undo
   */
  public SectionEditor(TextViewModel model, boolean isWritable, Deeds deeds) {
    this.model = model;
    this.deeds = deeds;
    this.isWritable = isWritable;
    this.area = new LiveArea(model);
    this.offers = new OfferList(this::name);
    this.claims = new ClaimBar(model, isWritable, this::rewrite, area::requestFocus);
    getStyleClass().add("nb-editor");
    area.setEditable(isWritable);
    VirtualizedScrollPane<LiveArea> scroll = new VirtualizedScrollPane<>(area);
    stack = new StackPane(scroll, offers);
    VBox.setVgrow(stack, Priority.ALWAYS);
    Told.whole(heading);
    headLine.setAlignment(Pos.CENTER_LEFT);
    VBox head = new VBox(4, headLine, prompt);
    head.getStyleClass().add("nb-editor-head");
    bar = new WritingToolbar(model, new TextCommands(area), this::openOffers);
    bar.setDisable(!isWritable);
    getChildren().addAll(head, stack, claims);
    model.section().addListener((observed, before, now) -> showHead(now));
    area.focusedProperty().addListener((observed, before, now) -> focused(now));
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    area.caretPositionProperty().addListener((observed, before, now) -> offer());
    prompt.managedProperty().bind(prompt.visibleProperty());
    prompt.visibleProperty().bind(model.text().isEmpty());
    showHead(model.section().get());
  }

  /**
   * Reads the many classes of the text control, a tenth of a second the first time, so that the
   * window need not: on a worker, for what stands in no window may be made anywhere.
   */
  public static void prepare() {
    new StyleClassedTextArea().replaceText(BEGUN.pattern());
  }

  /** Puts a choice of what is shown at the end of the heading's line. */
  public void beside(Node choice) {
    headLine.getChildren().setAll(heading, Labels.spring(), choice);
  }

  /** Shows something else below the heading; null shows the text again. */
  public void instead(@Nullable Node other) {
    Node head = getChildren().get(0);
    if (other == null) {
      getChildren().setAll(head, stack, claims);
    } else {
      VBox.setVgrow(other, Priority.ALWAYS);
      getChildren().setAll(head, other);
    }
  }

  /** Nothing can be typed while the product is locked. */
  public void setLocked(boolean locked) {
    isLocked = locked;
    area.setEditable(canType());
    bar.setDisable(!canType());
    claims.setDisable(locked);
  }

  private boolean canType() {
    return isWritable && !isLocked;
  }

  /** The words that are marked, as they are printed; empty for none. */
  public String marked() {
    TextReader reader = model.reader().get();
    String words = area.getSelectedText().strip();
    return reader == null ? words : reader.printed(words);
  }

  private void showHead(@Nullable ProductSection section) {
    heading.setText(section == null ? "" : section.number() + "  " + section.heading());
    prompt.setText(section == null ? "" : section.prompt());
  }

  private void focused(boolean isFocused) {
    // A click into the list of values takes the keyboard for a moment only.
    if (!isFocused && !offers.isHover()) {
      offers.hide();
      model.leave();
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isShiftDown()) {
      undo();
      event.consume();
    } else if (event.isShortcutDown()
        && (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z)) {
      redo();
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.B && canType()) {
      new TextCommands(area).bold();
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.I && canType()) {
      new TextCommands(area).italic();
      event.consume();
    } else if (offers.isVisible()) {
      keyInOffers(event);
    }
  }

  private void undo() {
    if (!model.undo()) {
      deeds.undo();
    }
  }

  private void redo() {
    if (!model.redo()) {
      deeds.redo();
    }
  }

  private static void consumeIf(KeyEvent event, boolean isDone) {
    if (isDone) {
      event.consume();
    }
  }

  private void keyInOffers(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(event, 1);
      case UP -> step(event, -1);
      case ENTER, TAB -> consumeIf(event, offers.choose());
      case ESCAPE -> {
        offers.hide();
        event.consume();
      }
      default -> {}
    }
  }

  private void step(KeyEvent event, int by) {
    offers.step(by);
    event.consume();
  }

  /** The name that is being typed before the caret; null where no braces are open. */
  private @Nullable String begun() {
    int caret = area.getCaretPosition();
    String before =
        area.getText(
            area.getCurrentParagraph(), 0, area.getCurrentParagraph(), area.getCaretColumn());
    Matcher open = BEGUN.matcher(before);
    return caret > 0 && open.find() ? open.group(1) : null;
  }

  private void offer() {
    String typed = begun();
    TextReader reader = model.reader().get();
    if (typed == null || reader == null || !area.isFocused() || !canType()) {
      offers.hide();
      return;
    }
    showOffers(reader, typed);
  }

  /** After the braces were typed for the analyst, the list opens as if they had been. */
  private void openOffers() {
    area.requestFocus();
    area.insert("{{");
    offer();
  }

  private void showOffers(TextReader reader, String typed) {
    ProductSection section = model.section().get();
    List<String> own =
        section == null ? List.of() : section.figures().stream().map(Figure::id).toList();
    area.layout();
    Bounds caret = area.getCaretBounds().orElse(area.localToScreen(area.getBoundsInLocal()));
    Point2D at = stack.screenToLocal(caret.getMinX(), caret.getMaxY());
    offers.show(reader.offers(own), typed, at.getX(), at.getY() + 4);
  }

  private void name(LiveOffer offer) {
    String typed = begun();
    int caret = area.getCaretPosition();
    int begin = typed == null ? caret : caret - typed.length() - 2;
    area.selectRange(begin, caret);
    area.insert("{{" + offer.name() + "}}");
  }

  private void rewrite(LiveToken claim) {
    area.selectInText(claim.sentence(), claim.end());
    area.requestFocus();
  }

  /**
   * Goes to the next sentence of this section that no longer holds.
   *
   * @return false where there is none after the caret
   */
  public boolean nextBroken() {
    if (!claims.next(area.caretInText())) {
      return false;
    }
    LiveToken claim = claims.claim();
    area.selectInText(claim.sentence(), claim.end());
    area.requestFocus();
    return true;
  }

  /** Goes to the first sentence of this section that no longer holds. */
  public void findBroken() {
    area.moveTo(0);
    nextBroken();
  }

  /** Marks the first place of some words, or goes to the beginning where they are not found. */
  public void find(String words) {
    int at = words.isEmpty() ? -1 : model.text().get().indexOf(words);
    if (at >= 0) {
      area.selectInText(at, at + words.length());
    } else {
      area.moveTo(0);
      area.requestFollowCaret();
    }
    area.requestFocus();
  }

  /** Marks the sentence of a claim, or the words themselves where no claim is written so. */
  public void findClaim(String words) {
    TextReader reader = model.reader().get();
    String text = model.text().get();
    LiveToken claim =
        reader == null || words.isEmpty()
            ? null
            : reader.read(text).stream()
                .filter(token -> token.written().contains(words))
                .findFirst()
                .orElse(null);
    if (claim == null) {
      find(words);
      return;
    }
    area.selectInText(claim.sentence(), claim.end());
    area.requestFocus();
  }

  /** Puts text at the caret; nothing where nothing may be typed. */
  public void insert(String markdown) {
    if (canType()) {
      area.insert(markdown);
    }
  }

  /** The tools of the text, to stand above it and its figures. */
  public Node toolbar() {
    return bar;
  }
}
