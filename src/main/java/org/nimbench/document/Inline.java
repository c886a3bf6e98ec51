package org.nimbench.document;

/** A piece of running text. */
public sealed interface Inline {
  /** Takes this piece to the visitor's method for its kind. */
  void accept(Visitor visitor);

  /** What somebody does with each kind of text; see {@link Block.Visitor}. */
  interface Visitor {
    void text(Text text);

    void strong(Strong strong);

    void emphasis(Emphasis emphasis);

    void liveValue(LiveValue value);

    void reference(Reference reference);

    void link(Link link);

    void lineBreak(LineBreak lineBreak);
  }

  /** Plain words. */
  record Text(String text) implements Inline {
    @Override
    public void accept(Visitor visitor) {
      visitor.text(this);
    }
  }

  /** Words in bold. */
  record Strong(String text) implements Inline {
    @Override
    public void accept(Visitor visitor) {
      visitor.strong(this);
    }
  }

  /** Words stressed; set in italics. */
  record Emphasis(String text) implements Inline {
    @Override
    public void accept(Visitor visitor) {
      visitor.emphasis(this);
    }
  }

  /** A number that evidence gave: bold navy, so that a reader knows it is live. */
  record LiveValue(String text) implements Inline {
    @Override
    public void accept(Visitor visitor) {
      visitor.liveValue(this);
    }
  }

  /**
   * A mention of a figure, table or heading: {@code Figure 4}, a native cross-reference.
   *
   * @param target the id of the block
   */
  record Reference(String target) implements Inline {
    @Override
    public void accept(Visitor visitor) {
      visitor.reference(this);
    }
  }

  /** A link to an address. */
  record Link(String text, String address) implements Inline {
    @Override
    public void accept(Visitor visitor) {
      visitor.link(this);
    }
  }

  /** A new line within the paragraph. */
  record LineBreak() implements Inline {
    @Override
    public void accept(Visitor visitor) {
      visitor.lineBreak(this);
    }
  }
}
