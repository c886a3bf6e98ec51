package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.Block;
import org.nimbench.document.Inline;

/**
 * Turns a section's CommonMark into blocks. Headings are set below the section's own and never skip
 * a level; a paragraph that begins with a bold sentence is a key finding; what this reader has no
 * block for is printed as it was written.
 */
final class MarkdownReader extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /** A paragraph that begins so, directly before a table, is its caption. */
  private static final String CAPTION = "Table:";

  private static final int DEEPEST = 4;

  private final TextContext context;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> pending;
  private final Block.Role role;
  private final boolean isOutermost;
  private final int sectionLevel;
  private int level;
  private int headings;
  private String caption = "";

  private MarkdownReader(
      TextContext context, int sectionLevel, Block.Role role, @Nullable List<Block> pending) {
    this.context = context;
    this.sectionLevel = sectionLevel;
    this.level = sectionLevel;
    this.role = role;
    this.isOutermost = pending == null;
    this.pending = pending == null ? new ArrayList<>() : pending;
  }

  /**
   * The blocks of a text.
   *
   * @param sectionLevel the level of the section's own heading
   */
  static List<Block> read(String markdown, int sectionLevel, TextContext context) {
    MarkdownReader reader = new MarkdownReader(context, sectionLevel, Block.Role.BODY, null);
    reader.visitChildren(PARSER.parse(markdown));
    return reader.blocks;
  }

  /** Adds a block and, at the outermost level, what is to stand after it. */
  private void add(@Nullable Block block) {
    if (block != null) {
      blocks.add(block);
    }
    if (isOutermost) {
      // A comment is on the block before it; figures come after.
      pending.stream().filter(Block.Remark.class::isInstance).forEach(blocks::add);
      pending.stream().filter(one -> !(one instanceof Block.Remark)).forEach(blocks::add);
      pending.clear();
    }
  }

  @Override
  public void visit(Heading node) {
    InlineReader.Reading reading = InlineReader.read(node, context);
    pending.addAll(reading.after());
    if (!isOutermost) {
      Inline bold = new Inline.Strong(reading.plain());
      add(new Block.Paragraph(role, List.of(bold)));
      return;
    }
    level = Math.min(Math.min(sectionLevel + node.getLevel(), level + 1), DEEPEST);
    headings++;
    String id = context.section() + "-" + headings;
    add(new Block.Heading(id, level, "", reading.plain()));
  }

  @Override
  public void visit(Paragraph node) {
    InlineReader.Reading reading = InlineReader.read(node, context);
    pending.addAll(reading.after());
    if (node.getNext() instanceof TableBlock && reading.plain().startsWith(CAPTION)) {
      caption = reading.plain().substring(CAPTION.length()).strip();
      return;
    }
    Block.Role its = role == Block.Role.BODY && isFinding(node) ? Block.Role.KEY_FINDING : role;
    add(reading.inlines().isEmpty() ? null : new Block.Paragraph(its, reading.inlines()));
  }

  /** Whether a paragraph begins with a whole sentence in bold. */
  private static boolean isFinding(Paragraph paragraph) {
    if (!(paragraph.getFirstChild() instanceof StrongEmphasis strong)) {
      return false;
    }
    Node last = strong.getLastChild();
    return last instanceof Text text
        && text.getLiteral().strip().matches("(?s).*[.!?](?:\\s*\\{\\{[^{}]*}})?");
  }

  @Override
  public void visit(BulletList node) {
    add(list(false, node));
  }

  @Override
  public void visit(OrderedList node) {
    add(list(true, node));
  }

  private Block list(boolean ordered, Node list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(inside(item, role));
    }
    return new Block.ListBlock(ordered, items);
  }

  private List<Block> inside(Node node, Block.Role its) {
    MarkdownReader inner = new MarkdownReader(context, sectionLevel, its, pending);
    inner.visitChildren(node);
    return inner.blocks;
  }

  @Override
  public void visit(BlockQuote node) {
    inside(node, Block.Role.QUOTE).forEach(blocks::add);
    add(null);
  }

  @Override
  public void visit(CustomBlock node) {
    if (node instanceof TableBlock table) {
      String id = context.section() + "-table-" + context.remarks().nextTable();
      Block block = new MarkdownTable(context, pending).read(table, id, caption);
      caption = "";
      add(block);
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(FencedCodeBlock node) {
    asWritten(node.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock node) {
    asWritten(node.getLiteral());
  }

  @Override
  public void visit(HtmlBlock node) {
    asWritten(node.getLiteral());
  }

  private void asWritten(String text) {
    List<Inline> inlines = new ArrayList<>();
    for (String line : text.strip().split("\n", -1)) {
      if (!inlines.isEmpty()) {
        inlines.add(new Inline.LineBreak());
      }
      inlines.add(new Inline.Text(line));
    }
    add(new Block.Paragraph(Block.Role.NOTE, inlines));
  }
}
