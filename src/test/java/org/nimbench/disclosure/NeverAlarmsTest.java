package org.nimbench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What stands in every honest file never fires a rule that one value fires. */
class NeverAlarmsTest {
  @Property(tries = 4_000)
  void coordinates(@ForAll("coordinates") String value) {
    isClean(value);
  }

  @Property(tries = 4_000)
  void hexadecimalReferences(@ForAll("hexadecimal") String value) {
    isClean(value);
  }

  @Property(tries = 4_000)
  void daysAndTimes(@ForAll("moments") String value) {
    isClean(value);
  }

  @Property(tries = 1_000)
  void areaCodes(@ForAll("areaCodes") String value) {
    isClean(value);
  }

  private static void isClean(String value) {
    assertThat(SafeText.signs(value) & oneValue()).as(value).isZero();
  }

  private static long oneValue() {
    long signs = 0;
    for (Rule rule : Rule.values()) {
      signs |= rule.basis() == Rule.Basis.VALUE ? rule.bit() : 0;
    }
    return signs;
  }

  @Provide
  Arbitrary<String> coordinates() {
    Arbitrary<Double> degrees = Arbitraries.doubles().between(-8.7, 61).ofScale(9);
    Arbitrary<Integer> metres = Arbitraries.integers().between(0, 1_300_000);
    Arbitrary<Integer> figures = Arbitraries.integers().between(0, 99_999);
    return Arbitraries.oneOf(
        degrees.map(d -> Double.toString(d)),
        degrees.map(d -> String.format(Locale.ROOT, "%.15f", d)),
        Combinators.combine(degrees, degrees).as((a, b) -> a + ", " + b),
        metres.map(m -> Integer.toString(m)),
        metres.map(m -> m + ".5"),
        Combinators.combine(metres, metres).as((e, n) -> e + "," + n),
        Combinators.combine(figures, figures).as((e, n) -> String.format("SK %05d %05d", e, n)),
        Combinators.combine(figures, figures).as((e, n) -> String.format("TQ%05d%05d", e, n)));
  }

  @Provide
  Arbitrary<String> hexadecimal() {
    return Arbitraries.strings()
        .withChars("0123456789abcdef")
        .ofMinLength(20)
        .ofMaxLength(64)
        .filter(text -> text.chars().anyMatch(Character::isLetter));
  }

  @Provide
  Arbitrary<String> moments() {
    Arbitrary<String> forms =
        Arbitraries.of(
            List.of(
                "yyyy-MM-dd",
                "yyyy-MM-dd HH:mm:ss",
                "yyyy-MM-dd'T'HH:mm:ss'+00:00'",
                "yyyy-MM-dd HH:mm:ss.SSSSSSS",
                "dd/MM/yyyy HH:mm",
                "dd-MM-yyyy HH:mm",
                "dd-MM-yyyy HHmm",
                "dd.MM.yyyy",
                "dd MM yyyy HH:mm",
                "dd-MMM-yy",
                "d MMMM yyyy",
                "yyyy-MM",
                "yyyyMMddHHmmss",
                "yyyyMMdd",
                "HH:mm:ss",
                "HHmm"));
    Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 60 * 24 * 366 * 30);
    return Combinators.combine(forms, minutes)
        .as(
            (form, minute) ->
                DateTimeFormatter.ofPattern(form, Locale.UK)
                    .format(LocalDateTime.of(1998, 1, 1, 0, 0).plusMinutes(minute)));
  }

  @Provide
  Arbitrary<String> areaCodes() {
    Arbitrary<Integer> serial = Arbitraries.integers().between(0, 999_999);
    return Combinators.combine(
            Arbitraries.of("E00", "E01", "E05", "E09", "W01", "W05", "S01"), serial)
        .as((prefix, number) -> String.format("%s%06d", prefix, number));
  }
}
