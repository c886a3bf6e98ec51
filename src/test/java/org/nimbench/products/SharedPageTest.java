package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.document.Block;

/** Which sections of a long product follow others on their page. */
class SharedPageTest {
  private final SharedPage page = new SharedPage();

  private static List<Block> section(int letters) {
    return List.of(Block.Paragraph.of("a".repeat(letters)));
  }

  private static List<Block> withPicture() {
    return List.of(new Block.Contents("A whole page", 1));
  }

  @Test
  void shortSectionsFollowOneAnotherUntilTheirPageIsTwoThirdsFull() {
    assertThat(page.takes(section(200))).as("the first begins a page").isFalse();
    assertThat(page.takes(section(800))).isTrue();
    assertThat(page.takes(section(800))).as("there is no room").isFalse();
    assertThat(page.takes(section(800))).as("on the page of the one before").isTrue();
  }

  @Test
  void aFewLinesFollowWhateverStandsBeforeThemButNothingLongerFollowsThose() {
    page.takes(withPicture());
    assertThat(page.takes(section(300))).isTrue();
    assertThat(page.takes(section(800))).isFalse();
  }

  /** A comment by the side of a section is no reason for an empty page. */
  @Test
  void aFewLinesWithARemarkBesideThemFollowAsTheyDoWithoutIt() {
    Block remark = new Block.Remark("A. B.", Instant.EPOCH, "Is this still so? ".repeat(50));
    page.takes(withPicture());
    assertThat(page.takes(List.of(remark, section(300).get(0)))).isTrue();
    assertThat(FewLines.are(List.of(remark))).as("nothing but a remark").isFalse();
  }

  @Test
  void themesAndPicturesBeginPagesAndAShortSectionAfterThemDoesToo() {
    page.takes(section(200));
    assertThat(page.takes(withPicture())).isFalse();
    assertThat(page.takes(section(800))).isFalse();
    page.begin();
    assertThat(page.takes(section(800))).isFalse();
  }
}
