package org.nimbench.ui.products.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.products.Comment;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;

/** What readers said: which comments are listed, and what is done with one. */
public final class CommentsViewModel {
  /** Where what is said goes. */
  public interface Keeping {
    /** Puts a comment on words of a section; empty words mean the whole section. */
    void comment(String section, String by, String about, String text);

    /** Answers a comment by its number within its section, from 1. */
    void answer(String section, int number, String by, String text);

    /** Says that a comment was dealt with, or is open again. */
    void done(String section, int number, boolean isDone);
  }

  /** Which comments are listed. */
  public enum Which {
    OPEN,
    RESOLVED,
    ALL
  }

  /**
   * A comment in the list.
   *
   * @param number within its section, from 1
   */
  public record Line(String section, String heading, int number, Comment comment) {}

  /** A comment, however its place in the list changes. */
  private record Said(String product, String section, Comment first) {
    static Said of(String product, Line line) {
      Comment one = line.comment();
      // What is answered or dealt with meanwhile is the same comment still.
      return new Said(
          product,
          line.section(),
          new Comment(one.by(), one.when(), one.text(), false, one.about(), List.of()));
    }
  }

  private final Keeping keeping;
  private final Map<Said, String> answers = new HashMap<>();
  private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.OPEN);
  private final ObjectProperty<Boolean> isWhole = new SimpleObjectProperty<>(false);
  private final StringProperty by;
  private final StringProperty about = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper badge = new ReadOnlyStringWrapper("");
  private @Nullable ProductNow product;
  private String section = "";

  /**
   * No comments; {@link #show} fills it.
   *
   * @param author whose name comments carry until another is typed; empty for none
   */
  public CommentsViewModel(Keeping keeping, String author) {
    this.keeping = keeping;
    this.by = new SimpleStringProperty(author);
    which.addListener((observed, before, now) -> list());
    isWhole.addListener((observed, before, now) -> list());
  }

  /** Shows the comments of a product at one of its sections. */
  public void show(ProductNow now, String key) {
    if (!key.equals(section)) {
      about.set("");
    }
    product = now;
    section = key;
    long open = now.sections().stream().mapToLong(ProductSection::openComments).sum();
    badge.set(open == 0 ? "" : String.valueOf(open));
    list();
  }

  private void list() {
    ProductNow now = product;
    if (now == null) {
      return;
    }
    List<Line> found = new ArrayList<>();
    for (ProductSection one : now.sections()) {
      if (isWhole.get() || one.key().equals(section)) {
        List<Comment> comments = one.stored().comments();
        for (int i = 0; i < comments.size(); i++) {
          if (isListed(comments.get(i))) {
            found.add(
                new Line(one.key(), one.number() + "  " + one.heading(), i + 1, comments.get(i)));
          }
        }
      }
    }
    lines.set(List.copyOf(found));
  }

  private boolean isListed(Comment comment) {
    return switch (which.get()) {
      case OPEN -> !comment.done();
      case RESOLVED -> comment.done();
      case ALL -> true;
    };
  }

  /**
   * Puts a comment on the open section, or on the words in {@link #about}.
   *
   * @return false where there are no words, or nobody is named who says them
   */
  public boolean add(String text) {
    if (text.isBlank() || by.get().isBlank()) {
      return false;
    }
    keeping.comment(section, by.get().strip(), about.get().strip(), text.strip());
    about.set("");
    return true;
  }

  /**
   * Answers a comment.
   *
   * @return false where there are no words, or nobody is named who says them
   */
  public boolean answer(Line line, String text) {
    if (text.isBlank() || by.get().isBlank()) {
      return false;
    }
    answers.remove(Said.of(shownId(), line));
    keeping.answer(line.section(), line.number(), by.get().strip(), text.strip());
    return true;
  }

  /** Keeps an answer that is still being typed, for as long as the window has the product. */
  public void typed(Line line, String text) {
    answers.put(Said.of(shownId(), line), text);
  }

  /** The answer that is being typed to a comment; null for none. */
  public @Nullable String answering(Line line) {
    return answers.get(Said.of(shownId(), line));
  }

  /** Whether two lines are one comment, at two moments. */
  static boolean isSame(Line one, Line other) {
    return Said.of("", one).equals(Said.of("", other));
  }

  private String shownId() {
    ProductNow now = product;
    return now == null ? "" : now.id();
  }

  /** Says that an open comment was dealt with, or that a resolved one is open again. */
  public void turn(Line line) {
    keeping.done(line.section(), line.number(), !line.comment().done());
  }

  /** Which comments are listed. */
  public ObjectProperty<Which> which() {
    return which;
  }

  /** Whether the comments of all sections are listed. */
  public ObjectProperty<Boolean> isWhole() {
    return isWhole;
  }

  /** Whose name comments carry. */
  public StringProperty by() {
    return by;
  }

  /** The words that the next comment is about; empty for the whole section. */
  public StringProperty about() {
    return about;
  }

  /** The comments that are listed, in the order of the sections. */
  public ReadOnlyObjectProperty<List<Line>> lines() {
    return lines.getReadOnlyProperty();
  }

  /** How many comments of the whole product are open; empty for none. */
  public ReadOnlyStringProperty badge() {
    return badge.getReadOnlyProperty();
  }
}
