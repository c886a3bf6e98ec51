package org.nimbench.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.ProblemException;

class WorldFileTest {
  /** 2 m × 4 m pixels; the first pixel's middle is 451001, 316398. */
  private static final List<String> WORLD = List.of("2.0", "0", "0.0", "-4", "451001", "316398");

  private static String refusal(ThrowingCallable action) {
    return catchThrowableOfType(ProblemException.class, action).problem().code();
  }

  private static String refusal(String... lines) {
    return refusal(() -> WorldFile.of("a.pgw", List.of(lines)));
  }

  @Test
  void theCornersFollowFromTheMiddleOfTheFirstPixel() {
    WorldFile world = WorldFile.of("a.pgw", WORLD);
    assertThat(world.west()).isEqualTo(451_000);
    assertThat(world.north()).isEqualTo(316_400);
    // 300 pixels of 2 m eastwards, 100 of 4 m southwards.
    assertThat(world.box(300, 100)).isEqualTo(new Box(451_000, 316_000, 451_600, 316_400));
  }

  @Test
  void whatCannotBePlacedIsRefusedForItsReason() {
    assertThat(refusal("2", "0", "0", "-2", "451001")).isEqualTo("geography.worldfile.lines");
    assertThat(refusal("2", "0", "0", "-2", "451,001", "316398"))
        .isEqualTo("geography.worldfile.number");
    assertThat(refusal("2", "0.1", "0", "-2", "451001", "316398"))
        .isEqualTo("geography.worldfile.turned");
    assertThat(refusal("2", "0", "0", "2", "451001", "316398"))
        .isEqualTo("geography.worldfile.mirrored");
    assertThat(refusal("0.0001", "0", "0", "-0.0001", "-1.2", "52.7"))
        .isEqualTo("geography.worldfile.degrees");
    WorldFile mercator = WorldFile.of("a.pgw", List.of("2", "0", "0", "-2", "-130000", "6920000"));
    assertThat(refusal(() -> mercator.box(10, 10))).isEqualTo("geography.worldfile.elsewhere");
  }
}
