package org.nimbench.disclosure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Common given names and surnames of the United Kingdom, and words that make of two names a street
 * or a building. The lists are {@code forenames.txt} and {@code surnames.txt} beside this class's
 * room; a word that is both a surname and a kind of street is in neither.
 */
final class NameLists {
  private static final Set<String> FORENAMES = load("forenames.txt");
  private static final Set<String> SURNAMES = load("surnames.txt");
  private static final Set<String> STREETS =
      Set.copyOf(Arrays.asList(Patterns.STREET_WORDS.split("\\|")));
  private static final Pattern BEFORE = Pattern.compile("^[,\\s]+");
  private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");
  private static final int MOST = 4;

  /** Between the words of a file's name: john_smith, John.Smith, JohnSmith. */
  private static final Pattern JOINTS = Pattern.compile("[^\\p{L}']+|(?<=\\p{Ll})(?=\\p{Lu})");

  private NameLists() {}

  /**
   * Whether a whole value is a person's name: two to four capitalised words, one end a forename of
   * the list and the other a surname. {@code Smith, John} is one; {@code Charlotte Street} is not.
   */
  static boolean isFullName(String value) {
    String[] words = BETWEEN.split(BEFORE.matcher(value).replaceFirst(""));
    if (words.length < 2 || words.length > MOST) {
      return false;
    }
    for (String word : words) {
      if (!Character.isUpperCase(word.charAt(0)) || isStreetWord(word)) {
        return false;
      }
    }
    String first = words[0];
    String last = words[words.length - 1];
    return (isForename(first) && isSurname(last)) || (isSurname(first) && isForename(last));
  }

  /**
   * Whether a file's name has a forename and a surname beside each other, however they are written
   * and joined; one letter between them does not part them. It takes more for a name than a person
   * would: it is for what is hidden at no cost, not for what is asked.
   */
  static boolean areInside(String name) {
    String before = "";
    for (String word : JOINTS.split(name)) {
      if (word.length() > 1) {
        boolean places = isStreetWord(word) || isStreetWord(before);
        boolean names =
            (isForename(before) && isSurname(word)) || (isSurname(before) && isForename(word));
        if (names && !places) {
          return true;
        }
        before = word;
      }
    }
    return false;
  }

  /** Whether a word names a kind of street, which no list takes for a surname. */
  static boolean isStreetWord(String word) {
    return STREETS.contains(word.toLowerCase(Locale.UK).replace(".", ""));
  }

  private static boolean isForename(String word) {
    return anyPart(word, FORENAMES);
  }

  private static boolean isSurname(String word) {
    return anyPart(word, SURNAMES);
  }

  private static boolean anyPart(String word, Set<String> list) {
    String lower = word.toLowerCase(Locale.UK).replace("'", "").replace("\u2019", "");
    if (list.contains(lower)) {
      return true;
    }
    for (String part : lower.split("-")) {
      if (list.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> load(String name) {
    InputStream in =
        Objects.requireNonNull(
            NameLists.class.getResourceAsStream("/org/nimbench/disclosure/" + name), name);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
