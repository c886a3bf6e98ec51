package org.nimbench.products;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nimbench.document.Block;
import org.nimbench.document.Inline;
import org.nimbench.kernel.Words;

/** Under a heading: which of the prescribed contents the section answers. */
final class StatutoryLine {
  private StatutoryLine() {}

  static Optional<Block> of(Template template, String section) {
    if (section.startsWith(Theme.SECTION)) {
      // Said once, where the themes begin.
      return Optional.empty();
    }
    List<Content> contents = template.contentsOf(section);
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts =
        contents.stream()
            .map(
                content ->
                    Words.text(
                        "products.statutory.one",
                        content.letter(),
                        content.title().substring(0, 1).toLowerCase(Locale.UK)
                            + content.title().substring(1)))
            .toList();
    String words = Words.text("products.statutory", DataFacts.inOneSentence(parts));
    return Optional.of(new Block.Paragraph(Block.Role.STATUTORY, List.of(new Inline.Text(words))));
  }
}
