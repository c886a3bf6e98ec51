package org.nimbench.document;

import java.util.List;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;
import org.nimbench.work.Progress;

/** Writes the body of a Word file. */
final class WordBody implements Block.Visitor {
  private final Markup out = new Markup();
  private final WordRuns runs = new WordRuns(out);
  private final Labels labels;
  private final PageNumbers pages;
  private final PageLook look;
  private final WordFile file;
  private final Progress progress;
  private final WordComments comments = new WordComments();
  private boolean newPage;
  private boolean turned;
  private boolean breaksNext;
  private boolean leads;
  private int pictures;
  private boolean large;

  WordBody(Labels labels, PageNumbers pages, PageLook look, WordFile file, Progress progress) {
    this.look = look;
    this.labels = labels;
    this.pages = pages;
    this.file = file;
    this.progress = progress;
  }

  Markup out() {
    return out;
  }

  WordRuns runs() {
    return runs;
  }

  Labels labels() {
    return labels;
  }

  PageNumbers pages() {
    return pages;
  }

  WordFile file() {
    return file;
  }

  /** The body's part of the file. */
  String part(Document document, WordSections sections) {
    large = document.large() && !look.cover();
    out.open(
        "w:document",
        "xmlns:w",
        WordPart.MAIN,
        "xmlns:r",
        WordPart.RELATIONSHIPS,
        "xmlns:wp",
        WordPart.DRAWING,
        "xmlns:a",
        WordPart.GRAPHICS,
        "xmlns:pic",
        WordPart.PICTURE);
    out.open("w:body");
    if (!look.cover()) {
      title(document);
    }
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      breaksNext = Block.beginsPage(blocks, i + 1);
      if (!(block instanceof Block.Remark)) {
        comments.on(Remarks.on(blocks, i));
      }
      turn(block instanceof Block.Landscape, sections);
      leads = Leads.intoTable(blocks, i);
      block(block);
    }
    if (comments.isWaiting()) {
      line(Style.TABLE_END);
    }
    out.raw(sections.of(turned));
    return out.close().close().finished();
  }

  /** Ends the pages of one kind where those of the other begin. */
  private void turn(boolean turns, WordSections sections) {
    if (turns != turned) {
      out.raw(WordFurniture.sectionEnd(sections.of(turned)));
      newPage = false;
    }
    turned = turns;
  }

  /** Width of what stands on the page, mm. */
  double width() {
    return look.room().text(turned);
  }

  private void title(Document document) {
    boolean cover = labels.topLevel() == 1;
    if (cover) {
      line(Style.ORGANISATION, document.furniture().organisation());
    }
    line(cover ? Style.TITLE : Style.HEADING_1, document.title());
    if (!document.subtitle().isEmpty()) {
      line(cover ? Style.SUBTITLE : Style.STATUTORY, document.subtitle());
    }
  }

  private void line(Style style, String words) {
    WordParagraph.of(style).open(out);
    runs.words(words);
    out.close();
  }

  private void block(Block block) {
    progress.check();
    block.accept(this);
  }

  private boolean takeBreak() {
    boolean breaks = newPage;
    newPage = false;
    return breaks;
  }

  @Override
  public void heading(Block.Heading heading) {
    Labels.Entry entry = labels.of(heading.id());
    Style style = Style.ofHeading(heading.level());
    boolean numbered = !heading.number().isEmpty();
    WordParagraph.of(style)
        .newPage(takeBreak())
        .runsOn(heading.runsOn())
        .tab(numbered ? tabAfter(heading.number(), style, Sheet.NUMBER_GAP) : 0)
        .open(out);
    comments.begin(out);
    runs.named(
        entry.line(),
        () -> {
          if (numbered) {
            runs.named(
                entry.anchor(), () -> runs.words(heading.number(), WordCharacter.HEADING_NUMBER));
            runs.tab();
            runs.words(heading.text());
          } else {
            runs.named(entry.anchor(), () -> runs.words(heading.text()));
          }
        });
    comments.end(out);
    out.close();
  }

  /** Where the words after a number begin: as wide as the number, a blank and the gap, mm. */
  private double tabAfter(String number, Style style, double gap) {
    Colour any = new Colour(0, 1);
    return Typeface.width(number, TextStyle.regular(LargePrint.size(style, large), any))
        + Typeface.width(" ", TextStyle.bold(LargePrint.size(style, large), any))
        + gap;
  }

  @Override
  public void paragraph(Block.Paragraph paragraph) {
    item(paragraph, WordParagraph.of(Style.of(paragraph.role())).leads(leads));
  }

  @Override
  public void list(Block.ListBlock list) {
    WordList.write(list, false, this);
  }

  /** A paragraph that belongs to a list or box. */
  void item(Block.Paragraph paragraph, WordParagraph properties) {
    properties.newPage(takeBreak()).in(width()).open(out);
    comments.begin(out);
    WordText.write(paragraph, this);
    comments.end(out);
    out.close();
  }

  /** A block that stands in a list but is no paragraph. */
  void inList(Block block) {
    block(block);
  }

  @Override
  public void figure(Block.Figure figure) {
    caption(figure.id());
    if (!figure.subtitle().isEmpty()) {
      line(Style.SUBTITLE_OF_FIGURE, figure.subtitle());
    }
    picture(figure.drawing(), WordParagraph.of(Style.PICTURE));
    stamp(figure.stamp());
  }

  private void picture(Drawing drawing, WordParagraph paragraph) {
    paragraph.open(out);
    drawing(drawing, look.room().fit(drawing.width(), drawing.height(), turned));
    out.close();
  }

  /** A drawing in the open paragraph, made smaller by a factor. */
  void drawing(Drawing drawing, double fit) {
    pictures++;
    WordPicture.write(drawing, fit, file.picture(drawing), pictures, out);
  }

  private void caption(String id) {
    Labels.Entry entry = labels.of(id);
    WordParagraph.of(Style.CAPTION)
        .newPage(takeBreak())
        .tab(tabAfter(entry.label(), Style.CAPTION, Sheet.LABEL_GAP))
        .open(out);
    comments.begin(out);
    runs.named(
        entry.line(),
        () -> {
          runs.named(entry.anchor(), () -> label(entry));
          runs.tab();
          runs.words(entry.text());
        });
    comments.end(out);
    out.close();
  }

  private void label(Labels.Entry entry) {
    String restart = entry.restarts() ? " \\r 1" : "";
    runs.words(entry.word() + " " + entry.prefix(), WordCharacter.CAPTION_LABEL);
    runs.field(
        "SEQ " + entry.word() + " \\* ARABIC" + restart,
        entry.number(),
        WordCharacter.CAPTION_LABEL);
  }

  private void stamp(List<Block.Labelled> stamp) {
    if (stamp.isEmpty()) {
      return;
    }
    WordParagraph.of(Style.STAMP).open(out);
    comments.begin(out);
    for (Block.Labelled labelled : stamp) {
      runs.words(labelled.label(), WordCharacter.STAMP_LABEL);
      runs.words(" " + labelled.words() + " ");
    }
    comments.end(out);
    out.close();
  }

  @Override
  public void table(Block.Table table) {
    if (labels.has(table.id())) {
      caption(table.id());
    }
    WordTable.write(table, takeBreak(), this);
    if (table.stamp().isEmpty() && !breaksNext) {
      line(Style.TABLE_END);
    }
    stamp(table.stamp());
  }

  private void line(Style style) {
    WordParagraph.of(style).open(out);
    comments.begin(out);
    comments.end(out);
    out.close();
  }

  @Override
  public void panels(Block.Panels panels) {
    if (labels.has(panels.id())) {
      caption(panels.id());
    }
    WordPanels.write(panels, takeBreak(), this);
    line(Style.TABLE_END);
    stamp(panels.stamp());
  }

  @Override
  public void landscape(Block.Landscape landscape) {
    List<Block> blocks = landscape.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      leads = Leads.intoTable(blocks, i);
      block(blocks.get(i));
    }
  }

  @Override
  public void keyBox(Block.KeyBox box) {
    WordParagraph.of(Style.BOX_HEADING).newPage(takeBreak()).open(out);
    comments.begin(out);
    runs.words(box.title());
    comments.end(out);
    out.close();
    for (Block block : box.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        item(paragraph, WordParagraph.of(Style.BOX_TEXT));
      } else if (block instanceof Block.ListBlock list) {
        WordList.write(list, true, this);
      }
    }
    line(Style.TABLE_END);
  }

  @Override
  public void facts(Block.Facts facts) {
    for (Block.Labelled row : facts.rows()) {
      WordParagraph.of(Style.FACT).newPage(takeBreak()).open(out);
      runs.words(row.label(), WordCharacter.FACT_LABEL);
      runs.tab();
      runs.words(row.words());
      out.close();
    }
  }

  @Override
  public void picture(Block.Picture picture) {
    picture(picture.drawing(), WordParagraph.of(Style.PICTURE).newPage(takeBreak()));
  }

  @Override
  public void contents(Block.Contents contents) {
    WordContents.write(contents, takeBreak(), this);
  }

  @Override
  public void listOfCaptions(Block.ListOfCaptions list) {
    WordContents.write(list, takeBreak(), this);
  }

  @Override
  public void pageBreak(Block.PageBreak pageBreak) {
    newPage = true;
  }

  @Override
  public void remark(Block.Remark remark) {
    // Written beside the block before it.
  }

  /** Whether it is printed large. */
  boolean isLarge() {
    return large;
  }

  WordComments comments() {
    return comments;
  }
}
