package org.nimbench.ui.products.desk;

import java.util.List;
import java.util.Map;
import org.nimbench.products.Marking;
import org.nimbench.products.Review;
import org.nimbench.products.Theme;
import org.nimbench.work.Progress;

/**
 * What is done to a product beside its text: rows, comments, review, marking and themes. Called on
 * worker threads; each call hands the product back as it is then.
 */
public interface CareDesk {
  /** Puts rows into a section, in place of those that stand there. */
  ProductNow rows(
      String product, String section, List<Map<String, String>> rows, Progress progress);

  /** Puts a comment on words of a section; empty words mean the whole section. */
  ProductNow comment(
      String product, String section, String by, String about, String text, Progress progress);

  /** Answers a comment by its number within its section, from 1. */
  ProductNow answer(
      String product, String section, int number, String by, String text, Progress progress);

  /** Says that a comment was dealt with, or is open again. */
  ProductNow commentDone(
      String product, String section, int number, boolean isDone, Progress progress);

  /** Takes a step of review. */
  ProductNow review(String product, Review.State state, String by, String note, Progress progress);

  /** Gives a product another marking; a lower one needs a name and a reason. */
  ProductNow marking(String product, Marking marking, String by, String why, Progress progress);

  /** Themes that the product's template has and the product does not. */
  List<Theme> themesOffered(String product, Progress progress);

  /** Adds a theme with its section and its figures. */
  ProductNow addTheme(String product, Theme theme, Progress progress);

  /** Calls a theme by another name. */
  ProductNow renameTheme(String product, String key, String name, Progress progress);

  /** Puts a theme at another place among the themes, from 1. */
  ProductNow moveTheme(String product, String key, int to, Progress progress);

  /** Takes a theme and its section away; its figures lie on the shelf then. */
  ProductNow removeTheme(String product, String key, Progress progress);
}
