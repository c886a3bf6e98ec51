package org.nimbench.products;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.Block;
import org.nimbench.document.Inline;
import org.nimbench.kernel.Words;

/**
 * Reads the running text of one paragraph, item or heading: live values are printed, claims tested,
 * evidence that is placed here is kept for after the block.
 */
final class InlineReader extends AbstractVisitor {
  private final TextContext context;
  private final List<Inline> inlines = new ArrayList<>();
  private final List<Block> after = new ArrayList<>();
  private final StringBuilder soFar = new StringBuilder();
  private boolean strong;
  private boolean emphasis;
  private boolean claimJustRead;
  private @Nullable String address;

  private InlineReader(TextContext context) {
    this.context = context;
  }

  /**
   * What a node holds.
   *
   * @param inlines its running text
   * @param after blocks that follow it: evidence placed in it, and notes on claims
   */
  record Reading(List<Inline> inlines, List<Block> after) {
    /** The running text without any format. */
    String plain() {
      StringBuilder text = new StringBuilder();
      inlines.forEach(inline -> text.append(PlainText.of(inline)));
      return text.toString().strip();
    }
  }

  static Reading read(Node node, TextContext context) {
    InlineReader reader = new InlineReader(context);
    reader.visitChildren(node);
    return new Reading(PlainText.trimmed(reader.inlines), reader.after);
  }

  @Override
  public void visit(Text text) {
    LiveText.parse(text.getLiteral()).forEach(this::piece);
  }

  private void piece(LivePiece piece) {
    if (piece instanceof LivePiece.Plain plain) {
      words(plain.text());
    } else if (piece instanceof LivePiece.Print print) {
      print(print);
    } else if (piece instanceof LivePiece.Settled settled) {
      words(settled.words());
    } else if (piece instanceof LivePiece.Held held) {
      held(held);
    } else if (piece instanceof LivePiece.Mention mention) {
      mention(mention.target(), mention.written());
    } else if (piece instanceof LivePiece.Place place) {
      place(place);
    } else if (piece instanceof LivePiece.Unreadable unreadable) {
      unresolved(unreadable.written());
    }
  }

  private void print(LivePiece.Print print) {
    Optional<Value> value = context.values().find(print.name());
    Optional<String> shown = context.values().shown(print.name(), print.format());
    if (shown.isEmpty()) {
      unresolved(print.written());
    } else if (value.get() instanceof Value.Words) {
      words(shown.get());
    } else {
      soFar.append(shown.get());
      add(new Inline.LiveValue(shown.get()));
    }
  }

  private void held(LivePiece.Held held) {
    Optional<String> days = context.values().behind(held.claim());
    if (days.isPresent()) {
      claimJustRead = true;
      String sentence = lastSentence();
      context.remarks().broken(context.section(), held.claim(), sentence);
      after.add(reread(Words.text("products.claim.behind", sentence, days.get())));
      return;
    }
    switch (held.claim().test(context.values())) {
      case HOLDS -> claimJustRead = true;
      case FAILS -> {
        claimJustRead = true;
        if (!held.kept().isEmpty()) {
          after.add(note(Words.text("products.claim.kept", held.kept())));
          return;
        }
        String sentence = lastSentence();
        context.remarks().broken(context.section(), held.claim(), sentence);
        after.add(reread(Words.text("products.claim.reread", sentence, held.claim())));
      }
      case UNKNOWN -> unresolved(held.written());
    }
  }

  private void mention(String target, String written) {
    if (context.targets().contains(target)) {
      add(new Inline.Reference(target));
    } else {
      unresolved(written);
    }
  }

  private void place(LivePiece.Place place) {
    if (!context.evidence().contains(place.evidence())) {
      unresolved(place.written());
    } else if (context.remarks().place(place.evidence())) {
      after.addAll(context.blocks().apply(place));
    } else {
      add(new Inline.Reference(place.evidence()));
    }
  }

  private void unresolved(String written) {
    context.remarks().unresolved(context.section(), written);
    words(written);
  }

  /** Words in the format that is open; a claim leaves no second space behind. */
  private void words(String text) {
    boolean spaced = soFar.isEmpty() || Character.isWhitespace(soFar.charAt(soFar.length() - 1));
    String kept = claimJustRead && spaced ? text.stripLeading() : text;
    claimJustRead = claimJustRead && kept.isEmpty();
    if (kept.isEmpty()) {
      return;
    }
    soFar.append(kept);
    if (address != null) {
      add(new Inline.Link(kept, address));
    } else if (strong) {
      add(new Inline.Strong(kept));
    } else {
      add(emphasis ? new Inline.Emphasis(kept) : new Inline.Text(kept));
    }
  }

  private void add(Inline inline) {
    inlines.add(inline);
  }

  /** The sentence that ends here. */
  private String lastSentence() {
    String[] sentences = soFar.toString().strip().split("(?<=[.!?])\\s+");
    return sentences[sentences.length - 1];
  }

  /** What the program itself says beside a sentence; the document's date is its own. */
  private static Block reread(String words) {
    return new Block.Remark(Words.text("products.claim.by"), Instant.EPOCH, words);
  }

  static Block note(String words) {
    return new Block.Paragraph(Block.Role.NOTE, List.of(new Inline.Text(words)));
  }

  @Override
  public void visit(StrongEmphasis node) {
    boolean outer = strong;
    strong = true;
    visitChildren(node);
    strong = outer;
  }

  @Override
  public void visit(Emphasis node) {
    boolean outer = emphasis;
    emphasis = true;
    visitChildren(node);
    emphasis = outer;
  }

  @Override
  public void visit(Link node) {
    address = node.getDestination();
    visitChildren(node);
    address = null;
  }

  @Override
  public void visit(Image node) {
    if (context.evidence().contains(node.getDestination())) {
      place(new LivePiece.Place(node.getDestination(), ""));
      return;
    }
    visitChildren(node);
    unresolved("![](" + node.getDestination() + ")");
  }

  @Override
  public void visit(Code node) {
    words(node.getLiteral());
  }

  @Override
  public void visit(HtmlInline node) {
    words(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    words(" ");
  }

  @Override
  public void visit(HardLineBreak node) {
    soFar.append('\n');
    add(new Inline.LineBreak());
  }
}
