package org.nimbench.ui.products.writing;

/** What the toolbar and the keys do to the text. */
final class TextCommands {
  private final LiveArea area;

  TextCommands(LiveArea area) {
    this.area = area;
  }

  void bold() {
    around("**");
  }

  void italic() {
    around("*");
  }

  /** Puts signs around what is marked; around nothing, the caret stands between them. */
  private void around(String sign) {
    String marked = area.selectedMarkdown();
    area.insert(sign + marked + sign);
    if (marked.isEmpty()) {
      area.moveTo(area.getCaretPosition() - sign.length());
    }
  }

  void bullets() {
    line("- ");
  }

  /** Gives each marked line a beginning, in place of the one it has. */
  void line(String beginning) {
    int first = area.offsetToPosition(area.getSelection().getStart(), bias()).getMajor();
    int last = area.offsetToPosition(area.getSelection().getEnd(), bias()).getMajor();
    for (int line = first; line <= last; line++) {
      String text = area.getParagraph(line).getText();
      int old = text.length() - text.replaceFirst("^(#{1,3} |[-*] |\\d+\\. |> )", "").length();
      area.replaceText(line, 0, line, old, beginning);
    }
    area.requestFocus();
  }

  private static org.fxmisc.richtext.model.TwoDimensional.Bias bias() {
    return org.fxmisc.richtext.model.TwoDimensional.Bias.Backward;
  }

  void insert(String markdown) {
    area.insert(markdown);
  }
}
