package org.nimbench.disclosure;

import java.util.regex.Pattern;

/** The shapes of what must not be there. {@code find()} looks for them in a value. */
final class Patterns {
  private static final String OUT =
      "(?:[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKPSTUW]|[A-HK-Y]\\d[ABEHMNPRVWXY]))";

  static final Pattern NINO =
      Pattern.compile(
          "(?i)\\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
              + " ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b");
  static final Pattern NINO_LIKE = Pattern.compile("(?i)\\b[A-Z]{2}\\d{6}[A-D]\\b");
  static final Pattern POSTCODE =
      Pattern.compile("(?i)\\b(?:GIR ?0AA|" + OUT + " ?(\\d[ABD-HJLNP-UW-Z]{2}))\\b");
  static final Pattern SECTOR = Pattern.compile("(?i)^" + OUT + " \\d$");
  static final Pattern OUTWARD = Pattern.compile("(?i)^(?:" + OUT + "|ZZ99)$");
  static final Pattern NHS = Pattern.compile("(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)");
  static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d.])(?:(?:\\+|00)44[ \\-]?(?:\\(0\\)[ \\-]?)?|\\(?0)"
              + "(?:\\d[ \\-()]{0,2}){8,9}\\d(?!\\d)");
  static final Pattern TEN_FROM_SEVEN = Pattern.compile("(?<![\\d.])7\\d{9}(?!\\d)");
  static final Pattern EMAIL =
      Pattern.compile("(?i)\\b[A-Z0-9._%+\\-']{1,64}@[A-Z0-9\\-]+(?:\\.[A-Z0-9\\-]+)+\\b");
  static final Pattern VRM_CURRENT =
      Pattern.compile("\\b[A-HJ-PR-Y]{2}(?!00|01|50)\\d{2} ?[A-HJ-PR-Z]{3}\\b");
  static final Pattern VRM_PREFIX =
      Pattern.compile("\\b[A-HJ-NPR-TV-Y][1-9]\\d{0,2} ?[A-HJ-PR-Y][A-HJ-PR-Z]{2}\\b");
  static final Pattern VRM_SUFFIX =
      Pattern.compile("\\b[A-HJ-PR-Y]{3} ?[1-9]\\d{0,2}[A-HJ-NPR-TV-Y]\\b");
  static final Pattern UPN = Pattern.compile("\\b[A-HJ-NP-RT-Z]\\d{11}[0-9A-HJ-NP-RT-Z]\\b");
  static final Pattern PNC = Pattern.compile("\\b(?:19|20)?(\\d{2})/(\\d{1,7})([A-HJ-NP-RT-Z])\\b");
  static final Pattern DRIVER =
      Pattern.compile(
          "\\b[A-Z]{1,5}9{0,4}\\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\\d|3[01])"
              + "\\d[A-Z9]{2}\\d[A-Z]{2}\\b");
  static final Pattern TITLE_NAME =
      Pattern.compile(
          "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|PC|PCSO|DC|PS|Sgt|Insp|MR|MRS|MS|MISS|DR)\\.?"
              + " [A-Z][\\p{L}'\u2019\\-]+");
  static final String STREET_WORDS =
      "street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|cl|court|ct|crescent|cres|gardens|gdns"
          + "|place|pl|terrace|way|grove|hill|park|square|sq|mews|walk|view|green|row|rise|croft"
          + "|parade";
  static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)^\\s*(?:(?:flat|apartment|apt|unit|room)\\s*\\w{1,4}[ ,]+)?\\d{1,4}\\s?[a-z]?[ ,]+"
              + "(?:[\\p{L}'\u2019.\\-]+ ){1,4}?(?:"
              + STREET_WORDS
              + ")\\b");
  static final Pattern IPV4 = Pattern.compile("\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b");

  /** Digits together, or in the groups that are printed on cards. */
  static final Pattern CARD =
      Pattern.compile(
          "(?<!\\d)(?:\\d{13,19}|\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{1,7}|\\d{4}(["
              + " -])\\d{6}\\2\\d{5})(?!\\d)");

  /** A grid reference in two groups of five, whose digits could begin as a telephone's do. */
  static final Pattern GRID_REFERENCE =
      Pattern.compile("\\s*(?:H[L-Z]|[NOST][A-HJ-Z])\\s?\\d{5}\\s\\d{5}\\s*");

  /** A day written in digits, which a telephone pattern could take for its beginning. */
  static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(?:(?:0?[1-9]|[12]\\d|3[01])([-/. ])(?:0?[1-9]|1[0-2])\\1(?:19|20)\\d{2}"
              + "|(?:19|20)\\d{2}([-/. ])(?:0?[1-9]|1[0-2])\\2(?:0?[1-9]|[12]\\d|3[01]))(?!\\d)");

  private Patterns() {}
}
