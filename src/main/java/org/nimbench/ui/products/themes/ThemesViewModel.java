package org.nimbench.ui.products.themes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Words;
import org.nimbench.products.Theme;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;

/** The themes of the open product, those that can be added, and what each change does. */
public final class ThemesViewModel {
  /** Where changes of themes go; each tells when it is done. */
  public interface Keeping {
    /** Asks which themes the template offers beside those there are. */
    void offered(Consumer<List<Theme>> told);

    /** Adds a theme with its section and figures. */
    void add(Theme theme, Runnable done);

    /** Calls a theme by another name. */
    void rename(Theme theme, String name, Runnable done);

    /** Puts a theme at another place, from 1. */
    void move(Theme theme, int to, Runnable done);

    /** Takes a theme and its section away. */
    void remove(Theme theme, Runnable done);
  }

  private final Keeping keeping;
  private final ObservableValue<@Nullable ProductNow> product;
  private final ReadOnlyObjectWrapper<List<Theme>> offered = new ReadOnlyObjectWrapper<>(List.of());

  /** Themes of whichever product is open. */
  public ThemesViewModel(Keeping keeping, ObservableValue<@Nullable ProductNow> product) {
    this.keeping = keeping;
    this.product = product;
  }

  /**
   * Reads what can be added.
   *
   * @param now what the filter shows; it is offered as a theme of its own
   */
  public void open(Filter now) {
    keeping.offered(
        found -> {
          List<Theme> all = new ArrayList<>(found);
          Theme own = ofFilter(now);
          if (!own.filter().types().isEmpty()
              && Stream.concat(found.stream(), themes().stream())
                  .noneMatch(one -> one.filter().equals(own.filter()))) {
            all.add(own);
          }
          offered.set(List.copyOf(all));
        });
  }

  private Theme ofFilter(Filter now) {
    return new Theme(key(now.subject()), now.subject(), now);
  }

  /** A plain key that no theme has yet. */
  private String key(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+|-+$", "");
    String stem = plain.isEmpty() ? "theme" : plain;
    List<String> taken = themes().stream().map(Theme::key).toList();
    String key = stem;
    for (int i = 2; taken.contains(key); i++) {
      key = stem + "-" + i;
    }
    return key;
  }

  /** The themes of the product, in print order. */
  public List<Theme> themes() {
    ProductNow now = product.getValue();
    return now == null ? List.of() : now.product().themes();
  }

  /** Adds one of those that are offered, under a name. */
  public void add(Theme theme, String name, Runnable done) {
    offered.set(offered.get().stream().filter(one -> !one.equals(theme)).toList());
    keeping.add(name.isBlank() ? theme : theme.withName(name.strip()), done);
  }

  /** Calls a theme by another name; a blank one or the same changes nothing. */
  public void rename(Theme theme, String name, Runnable done) {
    if (!name.isBlank() && !name.strip().equals(theme.name())) {
      keeping.rename(theme, name.strip(), done);
    }
  }

  /** Moves a theme up (−1) or down (1); at the ends it stays. */
  public void move(Theme theme, int by, Runnable done) {
    int to = themes().indexOf(theme) + by;
    if (to >= 0 && to < themes().size()) {
      keeping.move(theme, to + 1, done);
    }
  }

  /** Takes a theme away; what it does was told before by {@link #effects}. */
  public void remove(Theme theme, Runnable done) {
    keeping.remove(theme, done);
  }

  /** What taking a theme away does, one sentence each. */
  public List<String> effects(Theme theme) {
    ProductNow now = product.getValue();
    ProductSection section = now == null ? null : now.section(theme.section()).orElse(null);
    if (now == null || section == null) {
      return List.of();
    }
    List<String> effects = new ArrayList<>();
    effects.add(
        Words.text(
            section.stored().written()
                ? "ui.products.themes.goes.written"
                : "ui.products.themes.goes",
            section.number(),
            section.heading()));
    int rows = section.stored().rows().size();
    int comments = section.stored().comments().size();
    if (rows > 0) {
      effects.add(Words.text("ui.products.themes.rows", rows));
    }
    if (comments > 0) {
      effects.add(Words.text("ui.products.themes.comments", comments));
    }
    if (!section.figures().isEmpty()) {
      effects.add(Words.text("ui.products.themes.figures", section.figures().size()));
    }
    List<String> naming = naming(now, theme, section);
    if (!naming.isEmpty()) {
      effects.add(Words.text("ui.products.themes.named", String.join("; ", naming)));
    }
    return effects;
  }

  /** Headings of other sections whose text or rows name the theme or one of its figures. */
  private static List<String> naming(ProductNow now, Theme theme, ProductSection section) {
    List<String> names = new ArrayList<>(List.of(Pattern.quote(theme.section())));
    section.figures().forEach(figure -> names.add(figure.id()));
    Pattern live = Pattern.compile("\\{\\{[^}]*\\b(" + String.join("|", names) + ")\\b[^}]*}}");
    return now.sections().stream()
        .filter(one -> !one.key().equals(section.key()))
        .filter(
            one ->
                live.matcher(one.text()).find()
                    || one.stored().rows().stream()
                        .flatMap(row -> row.values().stream())
                        .anyMatch(cell -> cell.equals(theme.key()) || live.matcher(cell).find()))
        .map(one -> one.number() + " " + one.heading())
        .toList();
  }

  /** Themes that can be added. */
  public ReadOnlyObjectProperty<List<Theme>> offered() {
    return offered.getReadOnlyProperty();
  }
}
