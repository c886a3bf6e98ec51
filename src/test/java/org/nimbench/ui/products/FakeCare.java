package org.nimbench.ui.products;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nimbench.kernel.Filter;
import org.nimbench.products.Comment;
import org.nimbench.products.Marking;
import org.nimbench.products.Review;
import org.nimbench.products.Theme;
import org.nimbench.ui.products.desk.CareDesk;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.work.Progress;

/** Rows, comments, review and themes in memory. */
final class FakeCare implements CareDesk {
  private static final Instant NOON = Instant.parse("2025-11-07T12:00:00Z");

  private final FakeDesk desk;

  FakeCare(FakeDesk desk) {
    this.desk = desk;
  }

  @Override
  public ProductNow rows(
      String product, String section, List<Map<String, String>> rows, Progress progress) {
    desk.told.add("rows " + section + ": " + rows.size());
    return desk.change(product, section, old -> old.withRows(rows));
  }

  @Override
  public ProductNow comment(
      String product, String section, String by, String about, String text, Progress progress) {
    return comments(
        product,
        section,
        said -> {
          said.add(new Comment(by, NOON, text, false, about, List.of()));
          return said;
        });
  }

  private ProductNow comments(String product, String section, UnaryOperator<List<Comment>> change) {
    return desk.change(
        product, section, old -> old.withComments(change.apply(new ArrayList<>(old.comments()))));
  }

  @Override
  public ProductNow answer(
      String product, String section, int number, String by, String text, Progress progress) {
    return comments(
        product,
        section,
        said -> {
          Comment.Answer answer = new Comment.Answer(by, NOON, text);
          said.set(number - 1, said.get(number - 1).withAnswer(answer));
          return said;
        });
  }

  @Override
  public ProductNow commentDone(
      String product, String section, int number, boolean isDone, Progress progress) {
    return comments(
        product,
        section,
        said -> {
          said.set(number - 1, said.get(number - 1).withDone(isDone));
          return said;
        });
  }

  @Override
  public ProductNow review(
      String product, Review.State state, String by, String note, Progress progress) {
    List<Review.Step> steps = new ArrayList<>(desk.review.history());
    steps.add(new Review.Step(state, by, NOON, "1.0", note));
    desk.review = new Review(state, steps);
    return desk.open(product, progress);
  }

  @Override
  public ProductNow marking(
      String product, Marking marking, String by, String why, Progress progress) {
    desk.told.add("marking " + marking.words());
    return desk.open(product, progress);
  }

  @Override
  public List<Theme> themesOffered(String product, Progress progress) {
    return List.of(new Theme("asb", "Anti-social behaviour", Filter.allCrime()));
  }

  @Override
  public ProductNow addTheme(String product, Theme theme, Progress progress) {
    desk.themes.add(theme);
    return desk.open(product, progress);
  }

  @Override
  public ProductNow renameTheme(String product, String key, String name, Progress progress) {
    desk.themes.replaceAll(theme -> theme.key().equals(key) ? theme.withName(name) : theme);
    return desk.open(product, progress);
  }

  @Override
  public ProductNow moveTheme(String product, String key, int to, Progress progress) {
    Theme moved =
        desk.themes.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    desk.themes.remove(moved);
    desk.themes.add(to - 1, moved);
    return desk.open(product, progress);
  }

  @Override
  public ProductNow removeTheme(String product, String key, Progress progress) {
    desk.themes.removeIf(theme -> theme.key().equals(key));
    return desk.open(product, progress);
  }
}
