package org.nimbench.products;

import java.util.List;
import java.util.stream.Stream;

/**
 * One of the contents that are prescribed for a product, and what it still lacks.
 *
 * @param letter such as {@code a}
 * @param title what is prescribed
 * @param section key of the section where it is put right, else of the first that answers it
 * @param lacking what is missing, a sentence each; empty where it is complete
 */
public record Prescribed(String letter, String title, String section, List<String> lacking) {
  public Prescribed {
    lacking = List.copyOf(lacking);
  }

  /** Whether nothing is missing. */
  public boolean isComplete() {
    return lacking.isEmpty();
  }

  /** Each content with what a report says is missing of it. */
  static List<Prescribed> of(Product product, List<Content> contents, CheckReport report) {
    return contents.stream().map(content -> of(product, content, report)).toList();
  }

  private static Prescribed of(Product product, Content content, CheckReport report) {
    List<CheckReport.Missing> missing =
        report.missing().stream().filter(one -> one.statutory().equals(content.letter())).toList();
    List<String> keys = product.sections().stream().map(Section::key).toList();
    String section =
        Stream.concat(
                missing.stream().map(CheckReport.Missing::section), content.sections().stream())
            .map(key -> key.equals(Content.THEMES) ? firstTheme(product) : key)
            .filter(keys::contains)
            .findFirst()
            .orElse("");
    return new Prescribed(
        content.letter(),
        content.title(),
        section,
        missing.stream().map(CheckReport.Missing::why).toList());
  }

  private static String firstTheme(Product product) {
    return product.themes().stream().findFirst().map(Theme::section).orElse("");
  }
}
