package org.nimbench.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nimbench.kernel.Words;

/** What an annotation on a trend is about. */
public enum AnnotationKind {
  /** Something to remember. */
  NOTE,
  /** An operation or an initiative began. */
  OPERATION,
  /** The rules of counting changed: figures before and after are not alike. */
  BREAK;

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
    };
  }

  static Optional<AnnotationKind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
