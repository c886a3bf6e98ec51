package org.nimbench.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is shown at the meeting, in order. Each change makes a new show: undo is to keep the old one
 * again.
 *
 * @param items in order
 * @param given how many ids were given out
 */
public record Show(List<ShowItem> items, int given) {
  /** Nothing to show. */
  public static final Show EMPTY = new Show(List.of(), 0);

  public Show {
    items = List.copyOf(items);
  }

  /** The same show with one more page at its end, under an id of its own. */
  public Show with(String title, PageSource source) {
    List<ShowItem> more = new ArrayList<>(items);
    more.add(new ShowItem("S" + (given + 1), title, "", source));
    return new Show(more, given + 1);
  }

  /** The same show with one more page at its end, unless it has it already. */
  public Show withOnce(PageSource source) {
    return holds(source) ? this : with("", source);
  }

  /**
   * The same show with the figures of each product that is in it as pages of their own: in place of
   * the product's printed pages, whose notes the first figure keeps.
   *
   * @param figures the ids of the figures of a product
   */
  public Show asFigures(Function<String, List<String>> figures) {
    Show changed = new Show(List.of(), given);
    for (ShowItem item : items) {
      if (!(item.source() instanceof PageSource.WholeProduct whole)) {
        changed = changed.holding(item);
        continue;
      }
      String notes = item.notes();
      for (String figure : figures.apply(whole.product())) {
        PageSource source = new PageSource.OfProduct(whole.product(), figure);
        if (!holds(source)) {
          changed = changed.with("", source);
          String id = "S" + changed.given;
          String kept = notes;
          changed = changed.changed(id, made -> made.withNotes(kept));
          notes = "";
        }
      }
    }
    return changed;
  }

  /**
   * The same show with the printed pages of each product that is in it, in place of its figures,
   * whose notes come together.
   */
  public Show asPages() {
    Show changed = new Show(List.of(), given);
    for (ShowItem item : items) {
      if (!(item.source() instanceof PageSource.OfProduct of)) {
        changed = changed.holding(item);
        continue;
      }
      PageSource whole = new PageSource.WholeProduct(of.product());
      if (!holds(whole) && !changed.holds(whole)) {
        changed = changed.with("", whole);
        String id = "S" + changed.given;
        changed = changed.changed(id, made -> made.withNotes(notesOn(of.product())));
      }
    }
    return changed;
  }

  private String notesOn(String product) {
    return items.stream()
        .filter(
            item ->
                item.source() instanceof PageSource.OfProduct of && of.product().equals(product))
        .map(ShowItem::notes)
        .filter(notes -> !notes.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  private Show holding(ShowItem item) {
    List<ShowItem> more = new ArrayList<>(items);
    more.add(item);
    return new Show(more, given);
  }

  private boolean holds(PageSource source) {
    return items.stream().anyMatch(item -> item.source().equals(source));
  }

  /** Whether a product is in the show, with its pages or with one of its figures. */
  public boolean holds(String product) {
    return items.stream()
        .map(ShowItem::source)
        .anyMatch(
            source ->
                (source instanceof PageSource.OfProduct of && of.product().equals(product))
                    || (source instanceof PageSource.WholeProduct whole
                        && whole.product().equals(product)));
  }

  /** The same show without a page; one that is not there is no mistake. */
  public Show without(String id) {
    return new Show(items.stream().filter(item -> !item.id().equals(id)).toList(), given);
  }

  /** The same show with a page so many places later (earlier below 0), as far as there are any. */
  public Show moved(String id, int by) {
    int from = indexOf(id);
    if (from < 0) {
      return this;
    }
    List<ShowItem> order = new ArrayList<>(items);
    ShowItem item = order.remove(from);
    order.add(Math.max(0, Math.min(order.size(), from + by)), item);
    return new Show(order, given);
  }

  /** The same show with a page changed. */
  public Show changed(String id, UnaryOperator<ShowItem> change) {
    return new Show(
        items.stream().map(item -> item.id().equals(id) ? change.apply(item) : item).toList(),
        given);
  }

  /** The page under an id. */
  public Optional<ShowItem> find(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The place of a page, from 0; −1 where it is not there. */
  public int indexOf(String id) {
    return items.stream().map(ShowItem::id).toList().indexOf(id);
  }
}
