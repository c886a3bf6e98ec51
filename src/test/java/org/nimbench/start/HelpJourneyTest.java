package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** F1 opens the card of what is shown. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class HelpJourneyTest {
  private OpenWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new OpenWindow(stage);
  }

  @Test
  void f1OpensTheCardOfTheMethodThatIsShown() throws Exception {
    window.openExample();
    window.focus("#map");
    window.robot().type(KeyCode.F1);
    window.until(() -> window.isSeen("#help-page"));
    assertThat(window.robot().lookup("#help-page").query().getAccessibleText())
        .isEqualTo("Kernel density");
    window.picture("help-1-card");
    window.click("#help-find");
    window.robot().write("gloss");
    window.until(
        () -> "Glossary".equals(window.robot().lookup("#help-page").query().getAccessibleText()));
    window.picture("help-2-glossary");
    assertThat(window.faults()).isEmpty();
    window.robot().type(KeyCode.ESCAPE);
    window.until(() -> !window.isSeen("#help-page"));
  }
}
