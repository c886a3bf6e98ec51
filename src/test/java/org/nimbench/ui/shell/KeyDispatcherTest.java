package org.nimbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeyDispatcherTest {
  private static boolean belongsToText(KeyCode code, boolean shift, boolean control, boolean alt) {
    return KeyDispatcher.belongsToText(pressed(code, shift, control, alt));
  }

  private static KeyEvent pressed(KeyCode code, boolean shift, boolean control, boolean alt) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);
  }

  @Test
  void escWithNothingToTakeBackSaysNothingAndOtherKeysSayWhyNot() {
    assertThat(KeyDispatcher.isWorthTelling(pressed(KeyCode.ESCAPE, false, false, false)))
        .isFalse();
    assertThat(KeyDispatcher.isWorthTelling(pressed(KeyCode.Z, false, false, false))).isTrue();
  }

  @Test
  void lettersAndOfficeKeysBelongToTheTextThatIsTyped() {
    assertThat(belongsToText(KeyCode.H, false, false, false)).isTrue();
    assertThat(belongsToText(KeyCode.H, true, false, false)).isTrue();
    assertThat(belongsToText(KeyCode.HOME, false, false, false)).isTrue();
    for (KeyCode office :
        new KeyCode[] {KeyCode.Z, KeyCode.Y, KeyCode.C, KeyCode.X, KeyCode.V, KeyCode.A}) {
      assertThat(belongsToText(office, false, true, false)).as(office.getName()).isTrue();
    }
    assertThat(belongsToText(KeyCode.LEFT, false, true, false)).isTrue();
  }

  @Test
  void otherCommandsWorkWhileSomethingIsTyped() {
    assertThat(belongsToText(KeyCode.L, false, true, false)).isFalse();
    assertThat(belongsToText(KeyCode.S, false, true, false)).isFalse();
    assertThat(belongsToText(KeyCode.F6, false, false, false)).isFalse();
    assertThat(belongsToText(KeyCode.T, false, false, true)).isFalse();
  }
}
