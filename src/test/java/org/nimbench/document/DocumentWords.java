package org.nimbench.document;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.Mark;

/** Gathers every text that a reader of a document must find. */
final class DocumentWords implements Block.Visitor {
  private final List<String> texts = new ArrayList<>();

  private DocumentWords() {}

  static List<String> of(Document document) {
    DocumentWords words = new DocumentWords();
    words.texts.add(document.title());
    words.texts.add(document.subtitle());
    document.blocks().forEach(block -> block.accept(words));
    return words.texts;
  }

  @Override
  public void heading(Block.Heading heading) {
    texts.add(heading.number());
    texts.add(heading.text());
  }

  @Override
  public void paragraph(Block.Paragraph paragraph) {
    for (Inline inline : paragraph.inlines()) {
      if (inline instanceof Inline.Text text) {
        texts.add(text.text());
      } else if (inline instanceof Inline.Strong strong) {
        texts.add(strong.text());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        texts.add(emphasis.text());
      } else if (inline instanceof Inline.LiveValue value) {
        texts.add(value.text());
      } else if (inline instanceof Inline.Link link) {
        texts.add(link.text());
      }
    }
  }

  @Override
  public void list(Block.ListBlock list) {
    list.inside().forEach(block -> block.accept(this));
  }

  @Override
  public void figure(Block.Figure figure) {
    texts.add(figure.caption());
    texts.add(figure.subtitle());
    stamp(figure.stamp());
  }

  private void stamp(List<Block.Labelled> stamp) {
    stamp.forEach(
        labelled -> {
          texts.add(labelled.label());
          texts.add(labelled.words());
        });
  }

  /** The words inside a picture. */
  static List<String> inside(Drawing drawing) {
    List<String> texts = new ArrayList<>();
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Text text) {
        texts.add(text.text());
      }
    }
    return texts;
  }

  @Override
  public void table(Block.Table table) {
    texts.add(table.caption());
    table.columns().forEach(column -> texts.add(column.heading()));
    table.columns().forEach(column -> texts.add(column.group()));
    table.rows().forEach(texts::addAll);
    table.looks().forEach(look -> texts.add(look.below()));
    stamp(table.stamp());
  }

  @Override
  public void contents(Block.Contents contents) {
    texts.add(contents.title());
  }

  @Override
  public void listOfCaptions(Block.ListOfCaptions list) {
    texts.add(list.title());
  }

  @Override
  public void pageBreak(Block.PageBreak pageBreak) {}

  @Override
  public void landscape(Block.Landscape landscape) {
    landscape.inside().forEach(block -> block.accept(this));
  }

  @Override
  public void keyBox(Block.KeyBox box) {
    texts.add(box.title());
    box.inside().forEach(block -> block.accept(this));
  }

  @Override
  public void panels(Block.Panels panels) {
    texts.add(panels.caption());
    for (Panel panel : panels.panels()) {
      texts.addAll(List.of(panel.label(), panel.value(), panel.verdict()));
      texts.addAll(panel.lines());
    }
    stamp(panels.stamp());
  }

  @Override
  public void facts(Block.Facts facts) {
    stamp(facts.rows());
  }

  @Override
  public void picture(Block.Picture picture) {}

  @Override
  public void remark(Block.Remark remark) {
    texts.add(remark.text());
  }
}
