package org.nimbench.products;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A piece of a text with live values. Each piece but the plain one knows how it was written. */
sealed interface LivePiece {
  /** As it stands in the text. */
  String written();

  /** Words that are not live. */
  record Plain(String text) implements LivePiece {
    @Override
    public String written() {
      return text;
    }
  }

  /**
   * A value to print: <code>{{e7.change|percent}}</code>.
   *
   * @param format null where the value's own format serves
   */
  record Print(String name, @Nullable LiveFormat format, String written) implements LivePiece {
    /** Whose value it is, such as {@code e7}. */
    String owner() {
      return LiveText.owner(name);
    }

    /** Which of its owner's values it is, such as {@code change}. */
    String of() {
      return name.substring(name.indexOf('.') + 1);
    }
  }

  /**
   * A claim, which prints nothing: <code>{{e7.change &lt; 0}}</code>.
   *
   * @param kept why the sentence stands although the claim may not hold; empty where not said
   */
  record Held(Claim claim, String kept, String written) implements LivePiece {}

  /**
   * Where evidence is to stand: <code>{{figure e3}}</code>, or <code>{{table e3}}</code>.
   *
   * @param asTable whether its numbers stand there in place of its picture
   */
  record Place(String evidence, boolean asTable, String written) implements LivePiece {
    /** Where a picture or a table stands as it is. */
    Place(String evidence, String written) {
      this(evidence, false, written);
    }
  }

  /**
   * A value of an earlier plan as that printed it: <code>{{was 360 ; pl-2025-01 e1.total}}</code>.
   *
   * @param words what was printed
   * @param source the plan, and the value with its format
   */
  record Settled(String words, String source, String written) implements LivePiece {
    /** A value that a plan printed; braces are none of its words. */
    static Settled of(String words, String plan, Print print) {
      String plain = words.replaceAll("[{}\\s]+", " ").strip();
      String inside = print.written().substring(2, print.written().length() - 2).strip();
      String source = plan + " " + inside;
      return new Settled(plain, source, "{{was " + plain + " ; " + source + "}}");
    }

    /** The plan that printed it. */
    String plan() {
      return source.substring(0, source.indexOf(' '));
    }

    /** As that plan asked for it; empty in a format that is none. */
    Optional<Print> print() {
      String inside = source.substring(source.indexOf(' ') + 1);
      return LiveText.parse("{{" + inside + "}}").stream()
          .filter(Print.class::isInstance)
          .map(Print.class::cast)
          .findFirst();
    }
  }

  /** A mention of a figure, table or section: <code>{{ref e3}}</code>. */
  record Mention(String target, String written) implements LivePiece {}

  /** Something in double braces that is none of these. */
  record Unreadable(String written) implements LivePiece {}
}
