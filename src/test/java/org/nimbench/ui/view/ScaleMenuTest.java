package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nimbench.work.CallingThreadRunner;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ScaleMenuTest {
  private ScaleMenu menu;

  @Start
  void start(Stage stage) {
    menu = new ScaleMenu(new MapCanvas(new CallingThreadRunner()));
    stage.show();
  }

  @Test
  void withoutAMapADashStandsForItsScale() {
    assertThat(menu.isDisabled()).isTrue();
    assertThat(menu.getText()).isEqualTo("–");
    assertThat(menu.getAccessibleText()).isEqualTo("Scale: no map to show yet");
  }
}
