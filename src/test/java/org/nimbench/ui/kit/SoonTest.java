package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SoonTest {
  private static final int PATIENCE = 10_000;

  private final FxRobot robot = new FxRobot();
  private int done;
  private final Soon soon = new Soon(() -> done++);

  private void rest() {
    while (WaitForAsyncUtils.waitForAsyncFx(PATIENCE, Gradually::isBuilding)) {
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  @Test
  void whatIsAskedForOftenIsDoneOnceWithTheNextPicture() {
    int[] atOnce = {-1};
    robot.interact(
        () -> {
          soon.ask();
          soon.ask();
          atOnce[0] = done;
        });
    rest();
    assertThat(atOnce[0]).isZero();
    assertThat(done).isEqualTo(1);
    robot.interact(soon::ask);
    rest();
    assertThat(done).as("asked for again").isEqualTo(2);
  }

  @Test
  void whatIsDoneAtOnceIsNotDoneAgainForThoseWhoAskedBefore() {
    boolean[] isAsked = new boolean[2];
    robot.interact(
        () -> {
          soon.ask();
          isAsked[0] = soon.isAsked();
          soon.now();
          isAsked[1] = soon.isAsked();
        });
    rest();
    assertThat(isAsked).containsExactly(true, false);
    assertThat(done).isEqualTo(1);
  }
}
