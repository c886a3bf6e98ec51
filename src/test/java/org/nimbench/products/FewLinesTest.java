package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.document.Block;

class FewLinesTest {
  private static final Block HEADING = new Block.Heading("how", 2, "", "How we decide");

  private static Block words(int letters) {
    return Block.Paragraph.of("a".repeat(letters));
  }

  @Test
  void aFewLinesUnderAHeadingOrTwoNeedNoPageOfTheirOwn() {
    assertThat(FewLines.are(List.of(words(300), HEADING, words(200)))).isTrue();
    assertThat(FewLines.are(List.of(words(100), HEADING, words(100), HEADING, words(100))))
        .isTrue();
  }

  @Test
  void muchTextManyHeadingsOrNothingAtAllDo() {
    assertThat(FewLines.are(List.of(words(701)))).isFalse();
    assertThat(FewLines.are(List.of(words(600), HEADING, words(1)))).isFalse();
    assertThat(FewLines.are(Collections.nCopies(5, HEADING))).isFalse();
    assertThat(FewLines.are(List.of())).isFalse();
  }
}
