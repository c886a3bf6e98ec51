package org.nimbench.disclosure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A title or rank and a surname, where it is not a street or a shop. */
final class TitledNames {
  private static final Pattern NEXT_WORD = Pattern.compile("\\G[ ,]+([\\p{L}.]+)");
  private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}'\u2019\\-]+ $");
  private static final Set<String> SHOPS =
      Set.of("pc world", "dr martens", "miss selfridge", "mr price", "ms office", "ps vita");
  private static final Set<String> SMALL_WORDS = Set.of("near ", "at ", "of ", "by ", "outside ");

  private TitledNames() {}

  /** The first in any text. */
  static @Nullable Span first(String text) {
    return Tokens.first(Patterns.TITLE_NAME, text, matcher -> isPerson(text, matcher));
  }

  /** The first in a text that names a place: there {@code Oakfield Dr Leeds} is a drive. */
  static @Nullable Span firstInPlace(String text) {
    return Tokens.first(
        Patterns.TITLE_NAME, text, matcher -> isPerson(text, matcher) && !isDrive(text, matcher));
  }

  private static boolean isPerson(String text, Matcher matcher) {
    if (SHOPS.contains(matcher.group().toLowerCase(Locale.UK))) {
      return false;
    }
    Matcher next = NEXT_WORD.matcher(text);
    return !(next.find(matcher.end()) && NameLists.isStreetWord(next.group(1)));
  }

  private static boolean isDrive(String text, Matcher matcher) {
    if (!matcher.group().toLowerCase(Locale.UK).startsWith("dr")) {
      return false;
    }
    Matcher before = WORD_BEFORE.matcher(text).region(0, matcher.start());
    return before.find() && !SMALL_WORDS.contains(before.group().toLowerCase(Locale.UK));
  }
}
