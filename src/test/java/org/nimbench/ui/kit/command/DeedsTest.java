package org.nimbench.ui.kit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeedsTest {
  private final Deeds deeds = new Deeds();
  private final AtomicInteger value = new AtomicInteger();

  private Deed set(int to) {
    int before = value.get();
    return new Deed("set " + to, () -> value.set(to), () -> value.set(before));
  }

  @Test
  void whatWasDoneIsTakenBackAndDoneAgainInOrder() {
    deeds.perform(set(1));
    deeds.perform(set(2));
    deeds.undo();
    assertThat(value).hasValue(1);
    assertThat(deeds.undoWords().get()).isEqualTo("set 1");
    assertThat(deeds.redoWords().get()).isEqualTo("set 2");
    deeds.undo();
    assertThat(value).hasValue(0);
    assertThat(deeds.undoWords().get()).isEmpty();
    deeds.redo();
    deeds.redo();
    assertThat(value).hasValue(2);
    assertThat(deeds.redoWords().get()).isEmpty();
  }

  @Test
  void aNewDeedForgetsWhatWasUndone() {
    deeds.perform(set(1));
    deeds.undo();
    deeds.perform(set(5));
    deeds.redo();
    assertThat(value).hasValue(5);
  }

  @Test
  void whatADeedDoesOnItsWayIsPartOfIt() {
    deeds.perform(new Deed("both", () -> deeds.perform(set(3)), () -> value.set(0)));
    deeds.undo();
    assertThat(value).hasValue(0);
    assertThat(deeds.undoWords().get()).isEmpty();
  }

  @Test
  void onlyTheNewestHundredAreRemembered() {
    for (int i = 1; i <= Deeds.REMEMBERED + 20; i++) {
      deeds.perform(set(i));
    }
    for (int i = 0; i < Deeds.REMEMBERED + 20; i++) {
      deeds.undo();
    }
    assertThat(value).hasValue(20);
  }
}
