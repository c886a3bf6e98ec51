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

  @Test
  void everyKindOfBlockTextAndParagraphIsRendered() {
    walk(SampleDocument.profile().blocks());
    walk(SampleDocument.assessment().blocks());
    assertThat(met).containsAll(Arrays.asList(Block.class.getPermittedSubclasses()));
    assertThat(met).containsAll(Arrays.asList(Inline.class.getPermittedSubclasses()));
    assertThat(roles).containsAll(Arrays.asList(Block.Role.values()));
  }

  private void walk(List<Block> blocks) {
    for (Block block : blocks) {
      met.add(block.getClass());
      if (block instanceof Block.Paragraph paragraph) {
        roles.add(paragraph.role());
        paragraph.inlines().forEach(inline -> met.add(inline.getClass()));
      } else if (block instanceof Block.ListBlock list) {
        list.items().forEach(this::walk);
      } else if (block instanceof Block.Table table && !table.stamp().isEmpty()) {
        roles.add(Block.Role.STAMP);
      }
    }
  }
}
