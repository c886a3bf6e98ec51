package org.nimbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpeechTest {
  @AfterEach
  void backToBritish() {
    Words.speak(Words.Speech.BRITISH);
  }

  @Test
  void thePseudoLanguageIsTwoFifthsLongerAndKeepsItsArguments() {
    String british = Words.text("kernel.list.and", "robbery", "burglary");
    Words.speak(Words.Speech.PSEUDO);
    String pseudo = Words.text("kernel.list.and", "robbery", "burglary");
    assertThat(pseudo).contains("robbery", "burglary").startsWith(british);
    int bare = "{0} and {1}".length();
    assertThat(pseudo.length() - british.length()).isEqualTo((int) Math.ceil(0.4 * bare));
  }

  @Test
  void oneIsNamedAsOneAndAnyOtherNumberAsMany() {
    assertThat(Words.text("ui.data.inspect.commit", "1")).isEqualTo("Commit 1 row");
    assertThat(Words.text("ui.data.inspect.commit", "0")).isEqualTo("Commit 0 rows");
    assertThat(Words.text("ui.data.inspect.commit", "1,001")).isEqualTo("Commit 1,001 rows");
    assertThat(Words.text("ui.data.head.left", 1)).isEqualTo("1 decision left");
  }
}
