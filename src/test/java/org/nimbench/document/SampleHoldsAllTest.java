package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The documents that the other tests render hold every kind of node, so that none is untested. */
class SampleHoldsAllTest {
  private final Set<Class<?>> met = new HashSet<>();
  private final Set<Block.Role> roles = new HashSet<>();
  private final Set<Ground> grounds = new HashSet<>(Set.of(Ground.NONE));
  private final Set<Tone> tones = new HashSet<>();

  @Test
  void everyKindOfBlockTextAndParagraphIsRendered() {
    walk(SampleDocument.profile().blocks());
    walk(SampleDocument.assessment().blocks());
    walk(SampleDocument.commented().blocks());
    assertThat(met).containsAll(Arrays.asList(Block.class.getPermittedSubclasses()));
    assertThat(met).containsAll(Arrays.asList(Inline.class.getPermittedSubclasses()));
    assertThat(roles).containsAll(Arrays.asList(Block.Role.values()));
    assertThat(grounds).containsAll(Arrays.asList(Ground.values()));
    assertThat(tones).containsAll(Arrays.asList(Tone.values()));
  }

  private void walk(List<Block> blocks) {
    for (Block block : blocks) {
      met.add(block.getClass());
      if (block instanceof Block.Paragraph paragraph) {
        roles.add(paragraph.role());
        paragraph.inlines().forEach(inline -> met.add(inline.getClass()));
      } else if (block instanceof Block.Table table && !table.stamp().isEmpty()) {
        roles.add(Block.Role.STAMP);
        table.looks().forEach(look -> grounds.add(look.ground()));
      } else if (block instanceof Block.Panels panels) {
        panels.panels().forEach(panel -> tones.add(panel.tone()));
      }
      walk(block.inside());
    }
  }
}
