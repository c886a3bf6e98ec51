package org.nimbench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ChecksTest {
  @Test
  void nhsNumbersCheckByElevenAndNoneIsTen() {
    assertThat(Checks.isNhs("9434765919")).isTrue();
    assertThat(Checks.isNhs("9434765918")).isFalse();
    assertThat(Checks.isNhs("9990000018")).isTrue();
    assertThat(Checks.isNhs("1111111111")).isFalse();
    assertThat(Checks.isNhs("943476591")).isFalse();
  }

  @Test
  void aRandomNumberPassesAsOftenAsArithmeticSays() {
    assertThat(share(Checks::isNhs, 10)).isCloseTo(1 / 11.0, within(0.005));
    assertThat(share(Checks::isUln, 10)).isCloseTo(0.9 / 11.0, within(0.005));
    assertThat(share(Checks::isLuhn, 16)).isCloseTo(0.1, within(0.005));
  }

  @Test
  void pupilNumbersCheckByTwentyThree() {
    assertThat(Checks.isUpn("B801200005001")).isTrue();
    assertThat(Checks.isUpn("A801200005001")).isFalse();
    assertThat(Checks.isUpn("B80120000500")).isFalse();
  }

  @Test
  void pncIdentitiesCheckByYearAndSerial() {
    assertThat(Checks.isPnc("07", "0001831", 'W')).isTrue();
    assertThat(Checks.isPnc("07", "1831", 'W')).isTrue();
    assertThat(Checks.isPnc("07", "1832", 'W')).isFalse();
  }

  @Test
  void learnerNumbersAreNeverNhsNumbers() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      String digits = digits(random, 10);
      assertThat(Checks.isNhs(digits) && Checks.isUln(digits)).isFalse();
    }
  }

  @Test
  void cardsPassLuhnAndBeginAsCardsDo() {
    assertThat(Cards.isCard("4111111111111111")).isTrue();
    assertThat(Cards.isCard("4111111111111112")).isFalse();
    assertThat(Cards.isCard("0000000000000000")).isFalse();
    assertThat(Cards.isDevice("490154203237518")).isTrue();
    assertThat(Cards.isDevice("490154203237519")).isFalse();
  }

  private static double share(Predicate<String> check, int length) {
    Random random = new Random(17);
    int passed = 0;
    for (int i = 0; i < 100_000; i++) {
      passed += check.test(digits(random, length)) ? 1 : 0;
    }
    return passed / 100_000.0;
  }

  private static String digits(Random random, int length) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < length; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}
