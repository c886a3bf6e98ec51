package org.nimbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private final ObjectNode tree = Formats.trees().createObjectNode();

  @Test
  void aMomentIsReadAndWordsThatAreNoneAreRefusedByFieldAndPlace() {
    tree.put("at", "2025-11-04T14:02:00Z").put("when", "yesterday");
    assertThat(Formats.moment(tree, "at", "here")).isEqualTo(Instant.ofEpochSecond(1762264920L));
    for (String field : new String[] {"when", "missing"}) {
      assertThatThrownBy(() -> Formats.moment(tree, field, "export 3"))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> {
                assertThat(e.problem().kind()).isEqualTo(ProblemKind.REFUSED);
                assertThat(e.problem().inOneLine()).contains(field, "export 3");
              });
    }
  }
}
