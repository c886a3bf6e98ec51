package org.nimbench.disclosure;

/**
 * What one pass over the characters of a cell says of it, so that a pattern is tried only where it
 * could fit. A run is letters and digits without anything between.
 */
final class Shape {
  private static final String TITLE_INITIALS = "MDRPSI";
  private static final int LONGEST_MIXED = 8;

  private int runDigits;

  int length;
  int letters;
  int digits;
  int dots;
  int words;

  /** Digits in runs that hold no letter. */
  int pureDigits;

  int runs;
  int shortestRun;
  int longestRun;
  boolean at;
  boolean slash;

  /** Whether a run ends as a postcode does: a digit and two letters. */
  boolean inward;

  /** Whether a run of up to eight holds both letters and digits. */
  boolean mixed;

  /** Whether a run could be a title before a name. */
  boolean title;

  /** Reads a text; what was read before is forgotten. */
  Shape read(String text) {
    clear(text.length());
    boolean inWord = false;
    int at = 0;
    while (at < length) {
      int end = endOfRun(text, at);
      boolean space = false;
      if (end == at) {
        char c = text.charAt(at);
        sign(c);
        space = Character.isWhitespace(c) || c == '\u00a0';
        end++;
      } else {
        addRun(text, at, end);
      }
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
      at = end;
    }
    return this;
  }

  /** The end of the letters and digits from a place on; the place itself if it has neither. */
  private int endOfRun(String text, int from) {
    int found = 0;
    int at = from;
    while (at < length) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        found++;
      } else if (!isLetter(c)) {
        break;
      }
      at++;
    }
    runDigits = found;
    return at;
  }

  private static boolean isLetter(char c) {
    char lower = (char) (c | 0x20);
    return (lower >= 'a' && lower <= 'z' && c < 128) || (c >= 128 && Character.isLetterOrDigit(c));
  }

  /** Whether a run of so many characters is possible. */
  boolean couldHaveRun(int least, int most) {
    return longestRun >= least && shortestRun <= most;
  }

  private void clear(int newLength) {
    length = newLength;
    runDigits = 0;
    letters = 0;
    digits = 0;
    dots = 0;
    words = 0;
    pureDigits = 0;
    runs = 0;
    shortestRun = Integer.MAX_VALUE;
    longestRun = 0;
    at = false;
    slash = false;
    inward = false;
    mixed = false;
    title = false;
  }

  private void sign(char c) {
    switch (c) {
      case '@' -> at = true;
      case '/' -> slash = true;
      case '.' -> dots++;
      default -> {}
    }
  }

  private void addRun(String text, int start, int end) {
    int run = end - start;
    int runLetters = run - runDigits;
    letters += runLetters;
    digits += runDigits;
    runs++;
    shortestRun = Math.min(shortestRun, run);
    longestRun = Math.max(longestRun, run);
    if (runLetters == 0) {
      pureDigits += run;
    } else if (runDigits > 0) {
      mixed |= run <= LONGEST_MIXED;
      inward |= run >= 3 && run <= LONGEST_MIXED && isInward(text, end);
    } else if (run >= 2 && run <= 4 && end < length) {
      title |=
          TITLE_INITIALS.indexOf(text.charAt(start)) >= 0
              && (text.charAt(end) == ' ' || text.charAt(end) == '.');
    }
  }

  private static boolean isInward(String text, int end) {
    return Character.isDigit(text.charAt(end - 3))
        && Character.isLetter(text.charAt(end - 2))
        && Character.isLetter(text.charAt(end - 1));
  }
}
