package org.nimbench.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nimbench.kernel.Words;
import org.nimbench.study.TrendEvent;

/** What an annotation on a trend is about. */
public enum AnnotationKind {
  /** Something to remember. */
  NOTE,
  /** An operation or an initiative began. */
  OPERATION,
  /** The rules of counting changed: figures before and after are not alike. */
  BREAK,
  /** The usual range starts again, for the reason in the words. */
  REBASE;

  /** As documents write it, such as {@code operation}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As people read it. */
  public String words() {
    return switch (this) {
      case NOTE -> Words.text("desk.annotation.note");
      case OPERATION -> Words.text("desk.annotation.operation");
      case BREAK -> Words.text("desk.annotation.break");
      case REBASE -> Words.text("desk.annotation.rebase");
    };
  }

  /** What it means for the figures. */
  TrendEvent.Kind event() {
    return TrendEvent.Kind.valueOf(name());
  }

  /** The kind of a code, such as {@code operation}; empty for no kind. */
  public static Optional<AnnotationKind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
