package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

class ProblemDetailsTest {
  @Test
  void pathsAddressesPostcodesAndLongNumbersAreLeftOut() {
    assertThat(ProblemDetails.stripped("Cannot read C:\\Users\\jmarsh\\ward list.csv"))
        .isEqualTo("Cannot read ‹file›");
    assertThat(ProblemDetails.stripped("Cannot read /home/jmarsh/a.csv"))
        .isEqualTo("Cannot read ‹file›");
    assertThat(ProblemDetails.stripped("\\\\council-fs2\\csp\\a.gpkg")).isEqualTo("‹file›");
    assertThat(ProblemDetails.stripped("from j.marsh@example.org, NV4 3AB"))
        .isEqualTo("from ‹address›, ‹postcode›");
    assertThat(ProblemDetails.stripped("943 476 5919 in row 12")).isEqualTo("‹number› in row 12");
  }

  @Test
  void theCodeAndTheVersionsAreThereAndTheFileIsNot() {
    String details =
        ProblemDetails.of(
            new Problem(ProblemKind.REFUSED, "intake.columns", "Wrong.", "/home/x/y.csv", "Look."));
    assertThat(details)
        .startsWith("intake.columns\nWrong.\nLook.\nNimbench ")
        .doesNotContain("y.csv");
  }
}
