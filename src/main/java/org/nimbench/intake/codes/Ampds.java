package org.nimbench.intake.codes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nimbench.kernel.CodeTables;

/**
 * An ambulance dispatch code, such as {@code 04B02} or {@code 25D01V}.
 *
 * @param protocol 1 to 39
 * @param determinant O, A, B, C, D or E; omega is O
 * @param number within the determinant
 * @param suffix a letter; empty without one
 */
public record Ampds(int protocol, String determinant, int number, String suffix) {
  private static final Pattern FORM =
      Pattern.compile("(0?[1-9]|[12]\\d|3[0-9])([OABCDE])(\\d{1,2})([A-Z])?");
  private static final int PSYCHIATRIC = 25;

  /** A code; empty if the text is none. */
  public static Optional<Ampds> parse(String text) {
    String plain = text.strip().toUpperCase(Locale.ROOT).replace("\u03a9", "O");
    Matcher matcher = FORM.matcher(plain.replaceAll("[\\s-]", ""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String suffix = matcher.group(4);
    return Optional.of(
        new Ampds(
            Integer.parseInt(matcher.group(1)),
            matcher.group(2),
            Integer.parseInt(matcher.group(3)),
            suffix == null ? "" : suffix));
  }

  /** The protocol in two digits, as the table of protocols has it. */
  public String protocolCode() {
    return String.format(Locale.ROOT, "%02d", protocol);
  }

  /**
   * What it is read as: VIOLENCE, WEAPON, SUBSTANCE, MH, RTC, or OTHER. A psychiatric call with the
   * suffix V is violence, with W a weapon.
   */
  public String theme() {
    if (protocol == PSYCHIATRIC && suffix.equals("V")) {
      return "VIOLENCE";
    }
    if (protocol == PSYCHIATRIC && suffix.equals("W")) {
      return "WEAPON";
    }
    return CodeTables.of("ambulance-protocols").stream()
        .filter(entry -> entry.code().equals(protocolCode()))
        .map(entry -> entry.group())
        .findFirst()
        .orElse("OTHER");
  }
}
