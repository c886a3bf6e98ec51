package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HeadingsTest {
  @Start
  void start(Stage stage) {
    Fonts.load();
  }

  @Test
  void aLongHeadingStandsOnTwoLinesThatTakeTheLeastRoom() {
    assertThat(Headings.folded("Rate per 1,000 people", 70)).isEqualTo("Rate per\n1,000 people");
    assertThat(Headings.width("Rate per\n1,000 people"))
        .isLessThan(Headings.width("Rate per 1,000 people"));
    assertThat(Headings.folded("Out of", 70)).isEqualTo("Out of");
    assertThat(Headings.folded("Neighbourhoods", 70)).isEqualTo("Neighbourhoods");
  }
}
