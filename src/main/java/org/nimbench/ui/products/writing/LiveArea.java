package org.nimbench.ui.products.writing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.nimbench.kernel.Words;
import org.nimbench.products.LiveToken;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Tips;
import org.reactfx.util.Either;

/**
 * The text control: CommonMark whose double braces are shown as what they print now, underlined;
 * sentences that no longer hold have an amber ground.
 */
final class LiveArea
    extends GenericStyledArea<Collection<String>, Either<String, Live>, Collection<String>> {
  /** Longest value that is shown whole in the text. */
  private static final int LONGEST = 60;

  private final TextViewModel model;

  /** An area over a model; the model's text is shown at once and followed. */
  LiveArea(TextViewModel model) {
    super(
        List.of(),
        (flow, styles) -> {},
        List.of(),
        LivePieces.OPS,
        false,
        piece ->
            piece
                .getSegment()
                .unify(
                    words ->
                        StyledTextArea.createStyledTextNode(
                            words,
                            piece.getStyle(),
                            (node, styles) -> node.getStyleClass().addAll(styles)),
                    live -> chip(model, live.written())));
    this.model = model;
    setUndoManager(UndoUtils.noOpUndoManager());
    setWrapText(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setAccessibleText(Words.text("ui.products.text"));
    getStyleClass().add("nb-live-area");
    setId("section-text");
    followModel();
  }

  private void followModel() {
    model.text().addListener((observed, before, now) -> showText(now));
    model.reader().addListener((observed, before, now) -> refreshChips());
    showText(model.text().get());
    plainTextChanges().subscribe(change -> edited());
  }

  private boolean isShowing;

  private void showText(String markdown) {
    if (isShowing || markdown.equals(LivePieces.markdown(getDocument()))) {
      return;
    }
    int caret = getCaretPosition();
    isShowing = true;
    replace(0, getLength(), LivePieces.document(markdown));
    isShowing = false;
    moveTo(Math.min(caret, getLength()));
    restyle();
  }

  /** The analyst changed something: braces that were closed become one piece. */
  private void edited() {
    if (isShowing) {
      return;
    }
    isShowing = true;
    String markdown = LivePieces.markdown(getDocument());
    closeBraces(markdown);
    model.typed(markdown);
    isShowing = false;
    restyle();
  }

  private void closeBraces(String markdown) {
    String shown = getText();
    var typed = LivePieces.BRACES.matcher(shown);
    if (typed.find()) {
      int caret = new Places(markdown).written(getCaretPosition());
      // A pair typed by hand stands in the control letter by letter until it is put in again.
      int length = typed.group().length();
      int after = getCaretPosition() >= typed.end() ? getCaretPosition() - length + 1 : -1;
      replace(0, getLength(), LivePieces.document(markdown));
      moveTo(after >= 0 ? after : Math.min(caret, getLength()));
    }
  }

  private void refreshChips() {
    List<LiveToken> tokens = model.tokens();
    for (Node node : lookupAll(".nb-live")) {
      if (node instanceof Label label && label.getUserData() instanceof String written) {
        dress(label, written, tokens);
      }
    }
    restyle();
  }

  private static Label chip(TextViewModel model, String written) {
    Label label = new Label();
    label.setUserData(written);
    dress(label, written, model.tokensOf(written));
    return label;
  }

  private static void dress(Label label, String written, List<LiveToken> tokens) {
    Optional<LiveToken> token =
        tokens.stream().filter(one -> one.written().equals(written)).findFirst();
    LiveToken.Kind kind = token.map(LiveToken::kind).orElse(LiveToken.Kind.UNRESOLVED);
    String shown = token.map(LiveToken::shown).orElse(written);
    label.getStyleClass().setAll("label", "nb-live", Chips.style(kind));
    label.setText(Chips.words(kind, shown, LONGEST));
    label.setGraphic(kind == LiveToken.Kind.CLAIM ? Icons.text("mdi2c-check") : null);
    label.setAccessibleText(Chips.tooltip(kind, written, shown));
    Tips.tell(label, Chips.tooltip(kind, written, shown));
  }

  /** Sets headings, emphasis and sentences apart; the words stay as they are. */
  private void restyle() {
    String markdown = LivePieces.markdown(getDocument());
    if (getLength() > 0) {
      setStyleSpans(0, TextSpans.of(markdown, model.broken(), getText()));
    }
  }

  /** Where the caret is in the text as it is written. */
  int caretInText() {
    return new Places(model.text().get()).written(getCaretPosition());
  }

  /** Marks a part of the text as it is written and shows it. */
  void selectInText(int start, int end) {
    Places places = new Places(model.text().get());
    selectRange(places.shown(start), places.shown(end));
    requestFollowCaret();
  }

  /** Puts text in place of what is marked. */
  void insert(String markdown) {
    replace(getSelection().getStart(), getSelection().getEnd(), LivePieces.document(markdown));
    requestFocus();
  }

  /** Puts text in place of what stands between two places of the text as it is written. */
  void insertInText(int start, int end, String markdown) {
    Places places = new Places(model.text().get());
    replace(places.shown(start), places.shown(end), LivePieces.document(markdown));
    requestFocus();
  }

  /** What is marked, as it is written. */
  String selectedMarkdown() {
    return LivePieces.markdown(subDocument(getSelection().getStart(), getSelection().getEnd()));
  }

  @Override
  public void copy() {
    if (getSelection().getLength() > 0) {
      ClipboardContent content = new ClipboardContent();
      content.putString(selectedMarkdown());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  @Override
  public void cut() {
    copy();
    replaceSelection("");
  }

  @Override
  public void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasString()) {
      insert(clipboard.getString().replace("\r\n", "\n"));
    }
  }

  @Override
  public void undo() {
    model.undo();
  }

  @Override
  public void redo() {
    model.redo();
  }
}
