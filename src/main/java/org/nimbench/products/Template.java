package org.nimbench.products;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;

/**
 * What a kind of product looks like before anything is known: its sections, what to write in each,
 * the evidence that is made at once, and when each prescribed content is complete. Kept as {@code
 * nimbench.template/2}.
 *
 * @param marking the marking such a product has unless another is asked for
 * @param isLong whether it has a cover, lists of figures and tables, and a page for each section
 * @param isBrief whether it has no list of contents and no notes on methods, for a meeting
 * @param isPlain whether readers outside the partnership get it: without document control, list of
 *     contents, notes on methods and tables of months
 * @param sections in print order
 * @param evidence made in this order
 * @param themes those a new product has unless others are asked for
 * @param theme the section that every theme makes; null for a type without themes
 * @param contents what is prescribed; empty where nothing is
 * @param awaits evidence that belongs here and that the program cannot make yet
 * @param plan that it is a plan of some years; null for every other type
 */
record Template(
    ProductType type,
    Marking marking,
    boolean isLong,
    boolean isBrief,
    boolean isPlain,
    List<Part> sections,
    List<Asked> evidence,
    List<Theme> themes,
    @Nullable ThemePart theme,
    List<Content> contents,
    List<Awaited> awaits,
    @Nullable Plan plan) {
  Template {
    sections = List.copyOf(sections);
    evidence = List.copyOf(evidence);
    themes = List.copyOf(themes);
    contents = List.copyOf(contents);
    awaits = List.copyOf(awaits);
  }

  /**
   * A plan of some years that is revised before each of them.
   *
   * @param years how many
   * @param progress key of the section whose rows tell what became of the year before
   */
  record Plan(int years, String progress) {}

  /**
   * Evidence that the program cannot make yet.
   *
   * @param section where it belongs
   * @param what in a few words
   */
  record Awaited(String section, String what) {}

  /**
   * A section.
   *
   * @param prompt what to write; told by the check, never printed
   * @param analyst whether only the analyst can finish it
   * @param lead whether its first paragraph is set a size larger
   * @param holdsThemes whether the sections of the themes follow it, one level below
   * @param text lines of CommonMark that the data itself can fill
   * @param rows its structured content; null for none
   * @param either key of the section that may be filled in its stead; empty for none
   * @param adds what the workspace adds at its end each time it is printed; see {@link Additions}
   */
  record Part(
      String key,
      String heading,
      String prompt,
      boolean analyst,
      boolean lead,
      boolean holdsThemes,
      List<Line> text,
      @Nullable RowTable rows,
      String either,
      List<String> adds) {
    Part {
      text = List.copyOf(text);
      adds = List.copyOf(adds);
    }
  }

  /** The section that every theme makes, with the evidence it asks for. */
  record ThemePart(Part part, List<Asked> evidence) {
    ThemePart {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A line of a starting text.
   *
   * @param when conditions that must all hold; see {@link Starting}
   * @param each whether it stands once for every theme
   */
  record Line(List<String> when, boolean each, String text) {
    Line {
      when = List.copyOf(when);
    }
  }

  /**
   * Evidence to make.
   *
   * @param id under which the template's texts name it
   * @param section where it belongs; empty within a theme
   * @param filter which records; null for those the product or the theme is about
   * @param period as in {@code nimbench.recipe/1}; all time means up to the end of the product
   * @param when conditions under which it is made; those on its own values, under which it is kept
   */
  record Asked(
      String id,
      String section,
      String method,
      @Nullable Filter filter,
      JsonNode period,
      Map<String, String> parameters,
      List<String> when) {
    Asked {
      parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
      when = List.copyOf(when);
    }
  }

  /** Whether one of its sections names an addition of the workspace's. */
  boolean adds(String key) {
    return sections.stream().anyMatch(part -> part.adds().contains(key));
  }

  /** Whether a table of months follows a chart. */
  boolean hasMonths() {
    return !isLong && !isBrief && !isPlain;
  }

  /** The part a section was made from; one without a prompt where the template has none for it. */
  Part section(String key) {
    if (key.startsWith(Theme.SECTION) && theme != null) {
      return theme.part();
    }
    return sections.stream()
        .filter(part -> part.key().equals(key))
        .findFirst()
        .orElseGet(
            () -> new Part(key, key, "", false, false, false, List.of(), null, "", List.of()));
  }

  /**
   * The sections of a product that are printed. Of two of which one is enough, that without words
   * of the analyst, comments or figures is left out; the second, while neither has any.
   */
  List<Section> printed(Product product) {
    return product.sections().stream().filter(section -> !isLeftOut(product, section)).toList();
  }

  private boolean isLeftOut(Product product, Section section) {
    return !section.isFilled()
        && section.comments().isEmpty()
        && section.evidence().isEmpty()
        && either(product, section)
            .filter(other -> other.isFilled() || isBefore(product, other, section))
            .isPresent();
  }

  /** Whether a section comes before another in a product. */
  static boolean isBefore(Product product, Section one, Section other) {
    return product.sections().indexOf(one) < product.sections().indexOf(other);
  }

  /** The section of a product that may be filled in place of another; empty where none may. */
  Optional<Section> either(Product product, Section section) {
    String key = section(section.key()).either();
    return product.sections().stream().filter(other -> other.key().equals(key)).findFirst();
  }

  /** The heading of a section: its own, else the theme's name, else the template's. */
  String heading(Product product, Section section) {
    if (!section.heading().isEmpty()) {
      return section.heading();
    }
    return product
        .themeOf(section.key())
        .map(Theme::name)
        .orElseGet(() -> section(section.key()).heading());
  }

  /** Whether a section is made from a part of this template. */
  boolean has(String key) {
    return key.startsWith(Theme.SECTION)
        ? theme != null
        : sections.stream().anyMatch(part -> part.key().equals(key));
  }

  /** The prescribed contents that a section answers, in order. */
  List<Content> contentsOf(String key) {
    String wanted = key.startsWith(Theme.SECTION) ? Content.THEMES : key;
    return contents.stream().filter(content -> content.sections().contains(wanted)).toList();
  }

  /** Letters of the prescribed contents that a section answers, such as {@code ab}. */
  String statutory(String key) {
    return String.join("", contentsOf(key).stream().map(Content::letter).toList());
  }

  /** The prescribed content under a letter. */
  Optional<Content> content(String letter) {
    return contents.stream().filter(content -> content.letter().equals(letter)).findFirst();
  }
}
