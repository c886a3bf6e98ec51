package org.nimbench.disclosure;

/**
 * Makes a value unreadable and leaves its form: of each word of letters the first letter stays,
 * every other letter and every digit becomes a star.
 */
public final class Masked {
  private static final int LONGEST = 60;

  private Masked() {}

  /**
   * {@code Anne Smith} becomes {@code A*** S****}, {@code 07700 900123} becomes {@code *****
   * ******}. A word of one letter, and one that begins with a digit, shows nothing. Longer than 60
   * characters is cut.
   */
  public static String of(String value) {
    StringBuilder masked = new StringBuilder();
    int[] characters = value.strip().codePoints().limit(LONGEST).toArray();
    for (int i = 0; i < characters.length; i++) {
      int c = characters[i];
      if (!isWord(c)) {
        masked.appendCodePoint(Character.isWhitespace(c) ? ' ' : hidden(c));
      } else if (startsWord(characters, i)) {
        masked.appendCodePoint(c);
      } else {
        masked.append('*');
      }
    }
    return characters.length == LONGEST ? masked + "…" : masked.toString();
  }

  private static boolean startsWord(int[] characters, int at) {
    boolean first = at == 0 || !isWord(characters[at - 1]);
    boolean goesOn = at + 1 < characters.length && isWord(characters[at + 1]);
    return first && goesOn && Character.isLetter(characters[at]);
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Signs stay, but nothing that could steer what shows it. */
  private static int hidden(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c;
  }
}
