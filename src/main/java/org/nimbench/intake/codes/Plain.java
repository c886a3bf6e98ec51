package org.nimbench.intake.codes;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nimbench.kernel.SetKey;

/** Codes and labels in the form in which they are compared. */
final class Plain {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern CLASS = Pattern.compile("(?=\\d{1,3}[A-Z]?$)0*(\\d+)([A-Z]?)");
  private static final Pattern SUBCLASS = Pattern.compile("(?=\\d{1,3}[/.])0*(\\d+)[/.](\\d{1,2})");

  private Plain() {}

  /** Lower case, runs of white space as one space; nothing else is taken away. */
  static String label(String label) {
    return SPACES.matcher(label).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** A code of a set as its table has it. */
  static String code(SetKey set, String code) {
    String upper = SPACES.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
    return switch (set.key()) {
      case "police-crime" -> homeOffice(upper);
      case "admissions" -> Icd.parse(upper).map(Icd::block).orElse(upper);
      case "ambulance" ->
          upper.matches("\\d")
              ? "0" + upper
              : Ampds.parse(upper).map(Ampds::protocolCode).orElse(upper);
      default -> upper;
    };
  }

  /** {@code 028E} as {@code 28E}, {@code 037/02} as {@code 37.2}, {@code 4/10} as {@code 4.10}. */
  static String homeOffice(String upper) {
    Matcher sub = SUBCLASS.matcher(upper);
    if (sub.matches()) {
      String second = sub.group(2).replaceFirst("^0+(?=.)", "");
      return sub.group(1) + "." + second;
    }
    Matcher whole = CLASS.matcher(upper);
    return whole.matches() ? whole.group(1) + whole.group(2) : upper;
  }

  /** The class of a Home Office code, such as 28 of {@code 28E} and of {@code 28.1}; else empty. */
  static String classOf(String code) {
    Matcher matcher = Pattern.compile("(\\d{1,3})(?:[A-Z]|\\.\\d{1,2})?").matcher(code);
    return matcher.matches() ? matcher.group(1) : "";
  }
}
