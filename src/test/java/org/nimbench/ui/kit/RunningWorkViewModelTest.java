package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nimbench.work.CancelToken;
import org.nimbench.work.Running;

class RunningWorkViewModelTest {
  private final RunningWorkViewModel model = new RunningWorkViewModel(Runnable::run);
  private final Running one = new Running("One", new CancelToken());
  private final Running two = new Running("Two", new CancelToken());

  @Test
  void thePieceThatBeganLastIsShown() {
    assertThat(model.busy().get()).isFalse();
    model.began(one);
    model.began(two);
    model.moved(one, 1, 2, "half of one");
    assertThat(model.title().get()).isEqualTo("Two");
    model.ended(two);
    assertThat(model.title().get()).as("what it said last").isEqualTo("half of one");
    model.ended(one);
    assertThat(model.busy().get()).isFalse();
    assertThat(model.title().get()).isEmpty();
  }

  @Test
  void progressIsAShareOrUnknown() {
    model.began(one);
    assertThat(model.share().get()).isEqualTo(-1);
    model.moved(one, 30, 40, "Reading");
    assertThat(model.share().get()).isEqualTo(0.75);
    assertThat(model.title().get()).isEqualTo("Reading");
    model.moved(one, 99, 40, "");
    assertThat(model.share().get()).isEqualTo(1);
    model.moved(one, 1, 0, "");
    assertThat(model.share().get()).isEqualTo(-1);
  }

  @Test
  void cancelAsksEverythingThatRunsToStop() {
    model.began(one);
    model.began(two);
    model.cancel();
    assertThat(one.token().isCancelled()).isTrue();
    assertThat(two.token().isCancelled()).isTrue();
  }
}
