package org.nimbench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anne Smith | A*** S****",
        "O'Neil | *'N***",
        "07700 900123 | ***** ******",
        "SW1A 1AA | S*** ***",
        "a.smith@example.org | *.s****@e******.o**",
        "12a High Street | *** H*** S*****",
        "Jo | J*"
      })
  void firstLettersStayAndNothingElse(String value, String masked) {
    assertThat(Masked.of(value)).isEqualTo(masked);
  }

  @Property
  void noDigitAndNoSecondLetterIsEverShown(@ForAll String value) {
    String masked = Masked.of(value);
    assertThat(masked).doesNotContainPattern("[\\p{L}\\p{Nd}]{2}");
    assertThat(masked).doesNotContainPattern("\\p{Nd}");
  }
}
