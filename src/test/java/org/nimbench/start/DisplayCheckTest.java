package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.ProblemException;

class DisplayCheckTest {
  private static final Map<String, String> DESKTOP = Map.of("DISPLAY", ":0");

  private static ProblemException refused(Map<String, String> environment, String missing) {
    return catchThrowableOfType(
        ProblemException.class,
        () -> DisplayCheck.require("Linux", environment, library -> !library.startsWith(missing)));
  }

  @Test
  void aDesktopWithItsLibrariesGoesOn() {
    assertThatCode(() -> DisplayCheck.require("Linux", DESKTOP, library -> true))
        .doesNotThrowAnyException();
    assertThatCode(
            () -> DisplayCheck.require("Linux", Map.of("WAYLAND_DISPLAY", "w"), library -> true))
        .doesNotThrowAnyException();
  }

  @Test
  void otherSystemsBringTheirOwn() {
    assertThatCode(() -> DisplayCheck.require("Windows 11", Map.of(), library -> false))
        .doesNotThrowAnyException();
  }

  @Test
  void withoutADisplayTheCommandIsNamed() {
    ProblemException problem = refused(Map.of("DISPLAY", " "), "none");
    assertThat(problem.problem().toDo()).contains("xvfb-run -a mvn javafx:run");
    assertThat(problem.problem().kind().exitCode()).isEqualTo(1);
    assertThat(problem.getMessage()).doesNotContain("\n");
  }

  @Test
  void aMissingLibraryIsNamedAsItsDebianPackage() {
    assertThat(refused(DESKTOP, "libgtk").problem().toDo()).endsWith("apt-get install libgtk-3-0");
    assertThat(refused(DESKTOP, "libXtst").problem().toDo()).endsWith("libxtst6");
    assertThat(refused(DESKTOP, "libpango").problem().toDo()).endsWith("libpangoft2-1.0-0");
    assertThat(refused(Map.of(), "lib").problem().toDo())
        .as("libraries first: without them a display is of no use")
        .endsWith("libgtk-3-0 libxtst6 libpangoft2-1.0-0");
  }
}
