package org.nimbench.ui.help;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.nimbench.ui.kit.Labels;

/** A page of help as nodes: headings, paragraphs, lists, bold and italic; no more is needed. */
final class PageText extends VBox {
  private static final Parser PARSER = Parser.builder().build();

  PageText(String commonMark) {
    getStyleClass().add("nb-help-text");
    PARSER.parse(commonMark).accept(new Blocks(this));
  }

  private static final class Blocks extends AbstractVisitor {
    private final VBox into;

    Blocks(VBox into) {
      this.into = into;
    }

    @Override
    public void visit(Heading heading) {
      into.getChildren().add(Labels.paragraph(plain(heading), "nb-help-heading"));
    }

    @Override
    public void visit(Paragraph paragraph) {
      into.getChildren().add(flow(paragraph));
    }

    @Override
    public void visit(BulletList list) {
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        if (item instanceof ListItem) {
          VBox content = new VBox(4);
          item.accept(new Items(content));
          HBox row = new HBox(8, Labels.of("•", "nb-muted"), content);
          HBox.setHgrow(content, Priority.ALWAYS);
          into.getChildren().add(row);
        }
      }
    }
  }

  /** What stands in an item of a list. */
  private static final class Items extends AbstractVisitor {
    private final VBox into;

    Items(VBox into) {
      this.into = into;
    }

    @Override
    public void visit(Paragraph paragraph) {
      into.getChildren().add(flow(paragraph));
    }
  }

  private static TextFlow flow(Node paragraph) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("nb-help-paragraph");
    paragraph.accept(new Inline(flow));
    flow.setAccessibleText(plain(paragraph));
    return flow;
  }

  private static String plain(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(org.commonmark.node.Text piece) {
            text.append(piece.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak line) {
            text.append(' ');
          }
        });
    return text.toString();
  }

  /** Runs of text, each in the style of what it stands in. */
  private static final class Inline extends AbstractVisitor {
    private final TextFlow flow;
    private String style = "nb-help-run";

    Inline(TextFlow flow) {
      this.flow = flow;
    }

    private void add(String words) {
      Text run = new Text(words);
      run.getStyleClass().add(style);
      flow.getChildren().add(run);
    }

    private void inStyle(String inner, Runnable children) {
      String outer = style;
      style = inner;
      children.run();
      style = outer;
    }

    @Override
    public void visit(org.commonmark.node.Text piece) {
      add(piece.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
      add(" ");
    }

    @Override
    public void visit(StrongEmphasis strong) {
      inStyle("nb-help-strong", () -> visitChildren(strong));
    }

    @Override
    public void visit(Emphasis emphasis) {
      inStyle("nb-help-emphasis", () -> visitChildren(emphasis));
    }
  }
}
