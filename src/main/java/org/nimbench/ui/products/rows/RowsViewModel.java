package org.nimbench.ui.products.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.nimbench.products.RowForm;
import org.nimbench.products.RowTable;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;

/**
 * The rows of the open section. What fits is kept at once; what does not is told beside its field
 * and waits there until it is put right or the section is left.
 */
public final class RowsViewModel {
  /** Where rows go. */
  public interface Keeping {
    /** Puts rows into a section of a product, in place of those that stand there. */
    void rows(String product, String section, List<Map<String, String>> rows);
  }

  /**
   * Where a row stands, so that what is typed for it goes nowhere else.
   *
   * @param row from 0; −1 for none
   */
  public record Place(String product, String section, int row) {}

  /** Rows that the product is not known to hold yet. */
  public record Unkept(String product, String section, List<Map<String, String>> rows) {}

  private final Keeping keeping;
  private final ObservableList<RowDraft> rows = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyObjectWrapper<@Nullable RowForm> form = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ProductNow> product = new ReadOnlyObjectWrapper<>();
  private String section = "";
  private Runnable leaving = () -> {};

  /** Rows on their way into the product; until it has them, it may still come with older ones. */
  private @Nullable List<Map<String, String>> onTheWay;

  /** No rows; {@link #show} fills it. */
  public RowsViewModel(Keeping keeping) {
    this.keeping = keeping;
  }

  /**
   * Says who holds words that are still being typed: they are put into their row before another
   * row, section or product takes its place.
   */
  public void beforeLeaving(Runnable puts) {
    leaving = puts;
  }

  /** Puts what is still being typed into the marked row. */
  public void leave() {
    leaving.run();
  }

  /**
   * Shows the rows of a section; of one without a form it shows none. What is typed for the one
   * before is kept there first.
   */
  public void show(ProductNow now, String key) {
    ProductSection shown = now.section(key).orElseThrow();
    List<Map<String, String>> stored = shown.stored().rows();
    ProductNow before = product.get();
    boolean isSame = before != null && before.id().equals(now.id()) && section.equals(key);
    if (!isSame) {
      leave();
    }
    boolean isOlder = isSame && onTheWay != null && !stored.equals(onTheWay);
    if (!isOlder) {
      onTheWay = null;
    }
    section = key;
    product.set(now);
    boolean isOurs = isOlder || (isSame && kept().equals(stored));
    if (!isOurs) {
      rows.setAll(stored.stream().map(RowDraft::of).toList());
      int last = rows.size() - 1;
      selected.set(isSame ? Math.min(Math.max(selected.get(), 0), last) : Math.min(0, last));
    }
    form.set(shown.rows());
  }

  /** Rows could not be kept: what the product holds counts again. */
  public void failed() {
    ProductNow now = product.get();
    if (onTheWay != null && now != null) {
      onTheWay = null;
      show(now, section);
    }
  }

  private List<Map<String, String>> kept() {
    return rows.stream().map(RowDraft::kept).filter(row -> !row.isEmpty()).toList();
  }

  /** Adds an empty row below the marked one and marks it; it is kept with its first cell. */
  public void add() {
    if (form.get() != null) {
      leave();
      int at = Math.min(selected.get() + 1, rows.size());
      rows.add(at, new RowDraft(Map.of(), Map.of()));
      selected.set(at);
    }
  }

  /** Puts words into a cell of the row that stands in a place; of one that is left, nothing. */
  public void put(Place place, RowTable.Column column, String words) {
    if (place.equals(place())) {
      put(column, words);
    }
  }

  /** Puts words into a cell of the marked row. */
  public void put(RowTable.Column column, String words) {
    RowForm now = form.get();
    RowDraft row = marked();
    if (now == null || row == null || row.cell(column.key()).equals(words.strip())) {
      return;
    }
    rows.set(selected.get(), row.with(now, column, words));
    keep();
  }

  /** Takes the marked row away; the one below it is marked. */
  public void remove() {
    leave();
    if (marked() != null) {
      int at = selected.get();
      rows.remove(at);
      selected.set(Math.min(at, rows.size() - 1));
      keep();
    }
  }

  /** Moves the marked row up (−1) or down (1); at the ends it stays. */
  public void move(int by) {
    leave();
    int from = selected.get();
    int to = from + by;
    if (marked() == null || to < 0 || to >= rows.size()) {
      return;
    }
    List<RowDraft> moved = new ArrayList<>(rows);
    moved.add(to, moved.remove(from));
    rows.setAll(moved);
    selected.set(to);
    keep();
  }

  private void keep() {
    List<Map<String, String>> now = kept();
    ProductNow shown = product.get();
    if (shown == null) {
      return;
    }
    List<Map<String, String>> before =
        onTheWay != null ? onTheWay : shown.section(section).orElseThrow().stored().rows();
    if (!now.equals(before)) {
      onTheWay = now;
      keeping.rows(shown.id(), section, now);
    }
  }

  /** Marks a row; −1 marks none. */
  public void select(int row) {
    if (row != selected.get()) {
      leave();
    }
    selected.set(Math.min(row, rows.size() - 1));
  }

  /** Where the marked row stands. */
  public Place place() {
    ProductNow now = product.get();
    return new Place(now == null ? "" : now.id(), section, selected.get());
  }

  /** Rows that are still on their way into the product; null where it has all of them. */
  public @Nullable Unkept unkept() {
    ProductNow now = product.get();
    List<Map<String, String>> going = onTheWay;
    return now == null || going == null ? null : new Unkept(now.id(), section, going);
  }

  /** The marked row; null where none is. */
  public @Nullable RowDraft marked() {
    int at = selected.get();
    return at < 0 || at >= rows.size() ? null : rows.get(at);
  }

  /** How many rows lack something they need, or hold a cell that does not fit. */
  public long unfinished() {
    RowForm now = form.get();
    return now == null ? 0 : rows.stream().filter(row -> !isFinished(now, row)).count();
  }

  /** Whether a row has all it needs and nothing that does not fit. */
  static boolean isFinished(RowForm form, RowDraft row) {
    return form.lacking(row.cells()).isEmpty() && row.faults(form).isEmpty();
  }

  /** Names that stand in a column of people anywhere in the product, in order. */
  public List<String> people() {
    ProductNow now = product.get();
    return now == null
        ? List.of()
        : now.sections().stream().flatMap(RowsViewModel::people).distinct().sorted().toList();
  }

  private static Stream<String> people(ProductSection one) {
    RowForm of = one.rows();
    return of == null
        ? Stream.of()
        : of.table().columns().stream()
            .filter(column -> column.kind() == RowTable.Kind.PERSON)
            .flatMap(column -> one.stored().rows().stream().map(row -> cell(row, column)))
            .filter(name -> !name.isBlank() && !name.contains("{{"));
  }

  private static String cell(Map<String, String> row, RowTable.Column column) {
    return row.getOrDefault(column.key(), "");
  }

  /** The rows as they are seen. */
  public ObservableList<RowDraft> rows() {
    return rows;
  }

  /** Which row is marked, from 0; −1 for none. */
  public ReadOnlyIntegerProperty selected() {
    return selected.getReadOnlyProperty();
  }

  /** What may stand in the rows; null for a section without. */
  public ReadOnlyObjectProperty<@Nullable RowForm> form() {
    return form.getReadOnlyProperty();
  }

  /** The product as it was shown last; null before the first. */
  public ReadOnlyObjectProperty<@Nullable ProductNow> product() {
    return product.getReadOnlyProperty();
  }
}
