package org.nimbench.start;

import java.util.List;
import java.util.Map;
import org.nimbench.products.Marking;
import org.nimbench.products.Products;
import org.nimbench.products.Review;
import org.nimbench.products.Theme;
import org.nimbench.ui.products.desk.CareDesk;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.work.Progress;

/** Rows, comments, review, marking and themes of products in a workspace file. */
final class StoredCare implements CareDesk {
  private final Products products;
  private final ProductFace face;

  StoredCare(Products products, ProductFace face) {
    this.products = products;
    this.face = face;
  }

  @Override
  public ProductNow rows(
      String product, String section, List<Map<String, String>> rows, Progress progress) {
    products.care().rows(product, section, rows);
    return face.of(product);
  }

  @Override
  public ProductNow comment(
      String product, String section, String by, String about, String text, Progress progress) {
    products.care().comment(product, section, by, about, text);
    return face.of(product);
  }

  @Override
  public ProductNow answer(
      String product, String section, int number, String by, String text, Progress progress) {
    products.care().answer(product, section, number, by, text);
    return face.of(product);
  }

  @Override
  public ProductNow commentDone(
      String product, String section, int number, boolean isDone, Progress progress) {
    products.care().commentDone(product, section, number, isDone);
    return face.of(product);
  }

  @Override
  public ProductNow review(
      String product, Review.State state, String by, String note, Progress progress) {
    products.care().review(product, state, by, note);
    return face.of(product);
  }

  @Override
  public ProductNow marking(
      String product, Marking marking, String by, String why, Progress progress) {
    products.care().marking(product, marking, by, why);
    return face.of(product);
  }

  @Override
  public List<Theme> themesOffered(String product, Progress progress) {
    return products.themes().offered(product);
  }

  @Override
  public ProductNow addTheme(String product, Theme theme, Progress progress) {
    products.themes().add(product, theme, progress);
    return face.of(product);
  }

  @Override
  public ProductNow renameTheme(String product, String key, String name, Progress progress) {
    products.themes().rename(product, key, name);
    return face.of(product);
  }

  @Override
  public ProductNow moveTheme(String product, String key, int to, Progress progress) {
    products.themes().move(product, key, to);
    return face.of(product);
  }

  @Override
  public ProductNow removeTheme(String product, String key, Progress progress) {
    products.themes().remove(product, key);
    return face.of(product);
  }
}
