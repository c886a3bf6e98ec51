package org.nimbench.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which rules look at the values of a column, in their order: a postcode is looked for before a
 * registration mark, an NHS number before a telephone number, and what one rule has taken the next
 * does not see.
 */
final class Detectors {
  private static final Set<GateUse> LETTERS_ONLY =
      EnumSet.of(GateUse.COORDINATE, GateUse.CODE, GateUse.DATE, GateUse.TIME, GateUse.REFERENCE);
  private static final Set<Rule> NEED_LETTERS =
      EnumSet.of(
          Rule.POSTCODE,
          Rule.POSTCODE_SECTOR,
          Rule.NI_NUMBER,
          Rule.NI_LIKE,
          Rule.EMAIL,
          Rule.TITLED_NAME,
          Rule.FULL_NAMES,
          Rule.DWELLING);
  private static final int LONGEST_MARK = 8;
  private static final int LONGEST_SECTOR = 6;
  private static final int DRIVER_SHORTEST = 12;
  private static final int DRIVER_LONGEST = 20;
  private static final int TEN = 10;
  private static final int UPN_DIGITS = 11;
  private static final int CARD_DIGITS = 13;

  private Detectors() {}

  /**
   * The rules for a column.
   *
   * @param health whether the set is one of hospital admissions, where a sector is too much
   */
  static List<Detector> of(GateUse use, boolean health, boolean nhsHeading) {
    List<Detector> detectors = new ArrayList<>();
    if (use == GateUse.SCHOOL) {
      return detectors;
    }
    addPlaces(detectors, health);
    addNumbers(detectors, nhsHeading);
    addVehicles(detectors);
    addNames(detectors, use);
    detectors.add(
        detector(
            Rule.DWELLING, s -> s.digits > 0 && s.words > 1 && s.letters > 1, Dwellings::first));
    if (LETTERS_ONLY.contains(use)) {
      detectors.removeIf(detector -> !NEED_LETTERS.contains(detector.rule()));
    }
    return List.copyOf(detectors);
  }

  /** Whether only the rules that need letters or punctuation look at a column. */
  static boolean isExempt(GateUse use) {
    return LETTERS_ONLY.contains(use);
  }

  private static void addPlaces(List<Detector> detectors, boolean health) {
    detectors.add(detector(Rule.POSTCODE, s -> s.inward, Postcodes::firstFull));
    if (health) {
      detectors.add(
          detector(
              Rule.POSTCODE_SECTOR,
              s -> s.length <= LONGEST_SECTOR && s.digits > 1 && s.letters > 0,
              Postcodes::wholeSector));
    }
    detectors.add(detector(Rule.EMAIL, s -> s.at, text -> Tokens.first(Patterns.EMAIL, text)));
  }

  private static void addNumbers(List<Detector> detectors, boolean nhsHeading) {
    detectors.add(detector(Rule.NI_NUMBER, Detectors::maybeNi, upper(Patterns.NINO)));
    detectors.add(detector(Rule.NI_LIKE, Detectors::maybeNi, upper(Patterns.NINO_LIKE)));
    detectors.add(
        detector(
            Rule.DRIVING_LICENCE,
            s -> s.digits > 5 && s.letters > 3 && s.couldHaveRun(DRIVER_SHORTEST, DRIVER_LONGEST),
            upper(Patterns.DRIVER)));
    detectors.add(
        detector(
            Rule.UPN,
            s ->
                s.digits >= UPN_DIGITS && s.letters > 0 && s.couldHaveRun(CARD_DIGITS, CARD_DIGITS),
            text -> Tokens.first(Patterns.UPN, Tokens.upper(text), m -> Checks.isUpn(m.group()))));
    detectors.add(
        detector(Rule.PNC_ID, s -> s.slash && s.digits > 2 && s.letters > 0, Detectors::pnc));
    detectors.add(
        new Detector(
            Rule.NHS_NUMBER,
            s -> s.pureDigits >= TEN,
            text -> Tokens.first(Patterns.NHS, text, m -> Checks.isNhs(digits(m))),
            nhsHeading));
    detectors.add(
        new Detector(
            Rule.ULN,
            s -> s.pureDigits >= TEN,
            text -> Tokens.first(Patterns.NHS, text, m -> Checks.isUln(m.group())),
            false));
    detectors.add(
        new Detector(
            Rule.PHONE_WITHOUT_ZERO,
            s -> s.pureDigits >= TEN,
            text -> Tokens.first(Patterns.TEN_FROM_SEVEN, text),
            false));
    detectors.add(
        detector(
            Rule.PAYMENT_CARD,
            s -> s.pureDigits >= CARD_DIGITS,
            text -> Tokens.first(Patterns.CARD, text, m -> Cards.isCard(digits(m)))));
    detectors.add(
        detector(
            Rule.IMEI,
            s -> s.pureDigits > CARD_DIGITS,
            text -> Tokens.first(Patterns.CARD, text, m -> Cards.isDevice(digits(m)))));
    detectors.add(detector(Rule.PHONE, s -> s.pureDigits >= TEN, Telephones::first));
    detectors.add(
        detector(Rule.IP_ADDRESS, s -> s.dots > 2, text -> Tokens.first(Patterns.IPV4, text)));
  }

  private static void addVehicles(List<Detector> detectors) {
    detectors.add(
        detector(Rule.VEHICLE_MARK, s -> s.mixed && s.letters > 4, upper(Patterns.VRM_CURRENT)));
    detectors.add(
        detector(Rule.OLD_VEHICLE_MARK, s -> s.mixed && s.letters > 3, Detectors::oldMark));
  }

  private static void addNames(List<Detector> detectors, GateUse use) {
    detectors.add(
        detector(
            Rule.TITLED_NAME,
            s -> s.title,
            use == GateUse.PLACE ? TitledNames::firstInPlace : TitledNames::first));
    detectors.add(
        detector(
            Rule.FULL_NAMES,
            s -> s.digits == 0 && s.words > 1 && s.words < 5,
            text -> NameLists.isFullName(text) ? new Span(0, text.length()) : null));
  }

  private static Detector detector(Rule rule, Predicate<Shape> worth, Detector.Finder finder) {
    return new Detector(rule, worth, finder, true);
  }

  private static Detector.Finder upper(Pattern pattern) {
    return text -> Tokens.first(pattern, Tokens.upper(text));
  }

  private static boolean maybeNi(Shape shape) {
    return shape.digits > 5 && shape.letters > 2 && shape.shortestRun <= LONGEST_MARK + 1;
  }

  private static String digits(Matcher matcher) {
    return Checks.digits(matcher.group());
  }

  private static @Nullable Span pnc(String text) {
    return Tokens.first(
        Patterns.PNC,
        Tokens.upper(text),
        m -> Checks.isPnc(m.group(1), m.group(2), m.group(3).charAt(0)));
  }

  private static @Nullable Span oldMark(String text) {
    String upper = Tokens.upper(text);
    Span prefix = Tokens.first(Patterns.VRM_PREFIX, upper);
    return prefix == null ? Tokens.first(Patterns.VRM_SUFFIX, upper) : prefix;
  }
}
