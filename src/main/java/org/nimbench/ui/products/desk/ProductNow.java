package org.nimbench.ui.products.desk;

import java.util.List;
import java.util.Optional;
import org.nimbench.products.Prescribed;
import org.nimbench.products.Product;
import org.nimbench.products.TextReader;

/**
 * A product as the screen shows it.
 *
 * @param line what the list says of it
 * @param product as it is kept
 * @param sections in print order
 * @param prescribed the contents that are prescribed for it; empty for most kinds
 * @param open what it still lacks
 * @param notes what is good to know and is not open, such as evidence that cannot be made yet
 * @param reader reads its texts while they are written
 * @param shelf figures of the workspace that it does not use
 */
public record ProductNow(
    ProductLine line,
    Product product,
    List<ProductSection> sections,
    List<Prescribed> prescribed,
    List<OpenPoint> open,
    List<OpenPoint> notes,
    TextReader reader,
    List<ShelfFigure> shelf) {
  public ProductNow {
    sections = List.copyOf(sections);
    prescribed = List.copyOf(prescribed);
    open = List.copyOf(open);
    notes = List.copyOf(notes);
    shelf = List.copyOf(shelf);
  }

  /** Its id. */
  public String id() {
    return line.id();
  }

  /** Whether it was approved and cannot be changed until it is a draft again. */
  public boolean isLocked() {
    return product.review().isLocked();
  }

  /** Its title. */
  public String title() {
    return line.title();
  }

  /** The section under a key. */
  public Optional<ProductSection> section(String key) {
    return sections.stream().filter(section -> section.key().equals(key)).findFirst();
  }

  /** All figures, in print order. */
  public List<Figure> figures() {
    return sections.stream().flatMap(section -> section.figures().stream()).toList();
  }

  /** How many figures are of older data. */
  public long staleFigures() {
    return figures().stream().filter(Figure::isStale).count();
  }

  /** Points of one kind. */
  public List<OpenPoint> open(OpenPoint.Kind kind) {
    return open.stream().filter(point -> point.kind() == kind).toList();
  }
}
