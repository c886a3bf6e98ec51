package org.nimbench.document;

import java.util.List;
import java.util.Set;
import org.nimbench.drawing.Drawing;
import org.nimbench.work.Progress;

/** Writes a document as the page description from which the PDF is set. */
final class Xhtml implements Block.Visitor {
  /** Whether pictures are drawn, or only their places kept to find out where pages break. */
  enum Pictures {
    DRAWN,
    PLACES
  }

  /** The class of words that stay with the table below them. */
  private static final String LEADS = " leads";

  private final Markup out = new Markup();
  private final Labels labels;
  private final PageLook look;
  private final Pictures pictures;
  private final Set<String> tops;
  private final Progress progress;
  private boolean newPage;
  private boolean turned;
  private boolean breaksNext;
  private boolean leads;
  private boolean large;
  private int drawn;

  private Xhtml(
      Labels labels, PageLook look, Pictures pictures, Set<String> tops, Progress progress) {
    this.look = look;
    this.labels = labels;
    this.pictures = pictures;
    this.tops = tops;
    this.progress = progress;
  }

  /**
   * The page description of a document.
   *
   * @param tops anchors of headings and captions that come first on a page
   */
  static String of(
      Document document,
      Labels labels,
      PageLook look,
      Pictures pictures,
      Set<String> tops,
      Progress progress) {
    Xhtml xhtml = new Xhtml(labels, look, pictures, tops, progress);
    xhtml.large = document.large() && !look.cover();
    xhtml.head(document);
    xhtml.body(document);
    return xhtml.out.finished();
  }

  private void head(Document document) {
    XhtmlHead head = new XhtmlHead(out);
    head.open(document.title());
    head.property("author", document.furniture().organisation());
    head.property("subject", document.summary());
    head.made(document.made());
    head.styles(PageCss.of(HeadAndFoot.of(document.furniture()), look));
    if (pictures == Pictures.DRAWN) {
      Outline.write(document.title(), labels, out);
    }
    out.close();
  }

  private void body(Document document) {
    out.open("body");
    boolean cover = labels.topLevel() == 1;
    if (cover) {
      String organisation = document.furniture().organisation();
      out.leaf("p", organisation, "class", Style.ORGANISATION.cssClass());
    }
    Style title = cover ? Style.TITLE : Style.HEADING_1;
    out.leaf("h1", document.title(), "class", title.cssClass() + " first", "id", Outline.TITLE);
    if (!document.subtitle().isEmpty()) {
      Style subtitle = cover ? Style.SUBTITLE : Style.STATUTORY;
      out.leaf("p", document.subtitle(), "class", subtitle.cssClass());
    }
    newPage = look.cover();
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      breaksNext = Block.beginsPage(blocks, i + 1);
      leads = Leads.intoTable(blocks, i);
      block(blocks.get(i));
    }
    out.close().close();
  }

  private void block(Block block) {
    progress.check();
    block.accept(this);
  }

  /** The classes of a block's first element, with a break where one was asked for. */
  private String classes(Style style) {
    boolean breaks = newPage;
    newPage = false;
    return style.cssClass() + (breaks ? " new-page" : "");
  }

  @Override
  public void heading(Block.Heading heading) {
    String tag = "h" + heading.level();
    Labels.Entry entry = labels.of(heading.id());
    // A break that the page brought by itself drops the space above, as in Word.
    boolean top = !newPage && tops.contains(entry.anchor());
    String classes =
        classes(Style.ofHeading(heading.level()))
            + (heading.runsOn() ? " runs-on" : "")
            + (top ? " top" : "");
    out.open(tag, "class", classes, "id", entry.anchor());
    if (!heading.number().isEmpty()) {
      out.leaf("span", heading.number(), "class", "number");
      out.leaf("span", " ");
    }
    out.leaf("span", heading.text()).close();
  }

  @Override
  public void paragraph(Block.Paragraph paragraph) {
    paragraph(paragraph, Style.of(paragraph.role()), leads ? LEADS : "");
  }

  private void paragraph(Block.Paragraph paragraph, Style style) {
    paragraph(paragraph, style, "");
  }

  private void paragraph(Block.Paragraph paragraph, Style style, String more) {
    String tag = style == Style.QUOTE ? "blockquote" : "p";
    out.open(tag, "class", classes(style) + more);
    XhtmlText.write(paragraph, out, labels);
    out.close();
  }

  @Override
  public void list(Block.ListBlock list) {
    list(
        list,
        list.ordered() && isFindings(list)
            ? Style.NUMBERED_FINDING
            : list.ordered() ? Style.LIST_NUMBER : Style.LIST_BULLET);
  }

  private void list(Block.ListBlock list, Style style) {
    boolean findings = style == Style.NUMBERED_FINDING;
    String listClass = findings ? "findings" : list.ordered() ? "numbers" : "bullets";
    out.open(list.ordered() ? "ol" : "ul", "class", listClass + (newPage ? " new-page" : ""));
    newPage = false;
    for (List<Block> item : list.items()) {
      out.open("li");
      for (Block block : item) {
        if (block instanceof Block.Paragraph paragraph) {
          paragraph(paragraph, style);
        } else {
          block(block);
        }
      }
      out.close();
    }
    out.close();
  }

  /** Whether a list's items are key findings, which have blue numbers. */
  static boolean isFindings(Block.ListBlock list) {
    return list.items().stream()
        .flatMap(List::stream)
        .anyMatch(
            block ->
                block instanceof Block.Paragraph paragraph
                    && paragraph.role() == Block.Role.KEY_FINDING);
  }

  @Override
  public void figure(Block.Figure figure) {
    // The break belongs to the whole figure; its caption keeps the space that Word keeps there.
    boolean forced = newPage;
    out.open("div", "class", forced ? "figure new-page" : "figure");
    newPage = false;
    caption(figure.id(), forced);
    if (!figure.subtitle().isEmpty()) {
      out.leaf("p", figure.subtitle(), "class", Style.SUBTITLE_OF_FIGURE.cssClass());
    }
    inPage(figure.drawing());
    stamp(figure.stamp());
    out.close();
  }

  private void inPage(Drawing drawing) {
    out.open("div", "class", classes(Style.PICTURE) + " picture");
    picture(drawing, look.room().fit(drawing.width(), drawing.height(), turned));
    out.close();
  }

  private void picture(Drawing drawing, double fit) {
    if (pictures == Pictures.PLACES) {
      out.open("div", "style", XhtmlPicture.size(drawing, fit)).close();
    } else {
      XhtmlPicture.write(drawing, drawn++, fit, out);
    }
  }

  private void caption(String id, boolean forced) {
    Labels.Entry entry = labels.of(id);
    boolean top = !forced && tops.contains(entry.anchor());
    String classes = classes(Style.CAPTION) + (top ? " top" : "");
    out.open("caption", "class", classes, "id", entry.anchor());
    out.leaf("span", entry.label(), "class", "label").leaf("span", " " + entry.text());
    out.close();
  }

  private void stamp(List<Block.Labelled> stamp) {
    if (stamp.isEmpty()) {
      return;
    }
    out.open("p", "class", Style.STAMP.cssClass());
    for (Block.Labelled labelled : stamp) {
      out.leaf("b", labelled.label()).leaf("span", " " + labelled.words() + " ");
    }
    out.close();
  }

  @Override
  public void table(Block.Table table) {
    boolean together = TableSize.staysTogether(table);
    boolean forced = newPage;
    if (together) {
      out.open("div", "class", forced ? "figure new-page" : "figure");
      newPage = false;
    }
    if (labels.has(table.id())) {
      caption(table.id(), forced);
    }
    double[] shares = ColumnWidths.of(table, look.room().text(turned), large);
    XhtmlTable.write(table, shares, classes(Style.TABLE_TEXT), out);
    if (table.stamp().isEmpty() && !breaksNext) {
      out.open("div", "class", "table-end").close();
    }
    stamp(table.stamp());
    if (together) {
      out.close();
    }
  }

  @Override
  public void contents(Block.Contents contents) {
    boolean cover = labels.topLevel() == 1;
    Style style = cover ? Style.CONTENTS_HEADING : Style.LIST_HEADING;
    out.leaf(cover ? "h1" : "h2", contents.title(), "class", classes(style));
    out.open("ul", "class", "entries");
    for (Labels.Entry entry : labels.contents(contents.levels())) {
      int depth = entry.level() - labels.topLevel() + 1;
      entry(entry, entry.number(), Style.ofContents(depth));
    }
    out.close();
  }

  @Override
  public void listOfCaptions(Block.ListOfCaptions list) {
    out.leaf("h2", list.title(), "class", classes(Style.LIST_HEADING));
    out.open("ul", "class", "entries captions");
    for (Labels.Entry entry : labels.all(list.series())) {
      entry(entry, entry.label(), Style.LIST_OF_CAPTIONS);
    }
    out.close();
  }

  private void entry(Labels.Entry entry, String number, Style style) {
    out.open("li", "class", style.cssClass());
    out.open("a", "href", "#" + entry.anchor(), "title", (number + " " + entry.text()).strip());
    out.leaf("span", number, "class", "number").leaf("span", " " + entry.text());
    out.empty("span", "class", "page", "href", "#" + entry.anchor());
    out.close().close();
  }

  @Override
  public void pageBreak(Block.PageBreak pageBreak) {
    newPage = true;
  }

  @Override
  public void landscape(Block.Landscape landscape) {
    newPage = false;
    out.open("div", "class", "landscape");
    turned = true;
    List<Block> blocks = landscape.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      leads = Leads.intoTable(blocks, i);
      block(blocks.get(i));
    }
    turned = false;
    newPage = false;
    out.close();
  }

  @Override
  public void keyBox(Block.KeyBox box) {
    out.open("div", "class", newPage ? "box new-page" : "box");
    newPage = false;
    out.leaf("p", box.title(), "class", Style.BOX_HEADING.cssClass());
    for (Block block : box.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph(paragraph, Style.BOX_TEXT);
      } else if (block instanceof Block.ListBlock list) {
        list(list, Style.BOX_TEXT);
      }
    }
    out.close();
  }

  @Override
  public void panels(Block.Panels panels) {
    boolean forced = newPage;
    out.open("div", "class", forced ? "figure new-page" : "figure");
    newPage = false;
    if (labels.has(panels.id())) {
      caption(panels.id(), forced);
    }
    XhtmlPanels.write(panels, look.room().text(turned), this::picture, out);
    out.open("div", "class", "table-end").close();
    stamp(panels.stamp());
    out.close();
  }

  @Override
  public void facts(Block.Facts facts) {
    for (Block.Labelled row : facts.rows()) {
      out.open("p", "class", classes(Style.FACT));
      out.leaf("span", row.label(), "class", "fact-label").leaf("span", " " + row.words());
      out.close();
    }
  }

  @Override
  public void picture(Block.Picture picture) {
    inPage(picture.drawing());
  }

  @Override
  public void remark(Block.Remark remark) {
    out.open("p", "class", classes(Style.REMARK) + (leads ? LEADS : ""));
    out.leaf("b", Remarks.by(remark)).leaf("span", " " + remark.text());
    out.close();
  }
}
