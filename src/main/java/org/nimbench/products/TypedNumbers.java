package org.nimbench.products;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers that the analyst typed, as figures or as words, in place of live ones: nothing knows what
 * they count, so nothing can hide them. Numbers of dates, sections, laws and places are not among
 * them as far as their form tells.
 */
final class TypedNumbers {
  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** Words for numbers that are no numerals. */
  private static final Map<String, Long> OTHERS =
      Map.of(
          "once", 1L, "twice", 2L, "pair", 2L, "couple", 2L, "single", 1L, "dozen", 12L, "none", 0L,
          "nil", 0L, "hundred", 100L);

  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";

  /** What holds digits and counts nothing: dates, financial years, times, laws, money, lists. */
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "(?m)^\\s*\\d+[.)]\\s|^\\s*#+ |\\b\\d{4}[-/]\\d{2,4}(?:-\\d{2})?\\b|\\b\\d{1,2}\\s+(?:"
              + MONTHS
              + ")(?:\\s+\\d{4})?\\b|\\b(?:"
              + MONTHS
              + ")\\s+\\d{4}\\b|\\b(?i:in|since|of|by|until|to|from|and|spring|summer|autumn|winter|christmas)\\s+(?:19|20)\\d{2}\\b(?![-/])"
              + "|\\b\\d{1,2}[:.]\\d{2}\\s?(?:am|pm)?\\b|\\b\\d{1,2}\\s?(?:am|pm)\\b|\\b(?i:sections?|s\\."
              + "|act|part|schedule|article|paragraph|page|figure|table|phase|q)\\s?\\d+[A-Z]?\\b|\\b(?i:this|that|which|each|every|no)"
              + " one\\b|\\b[A-Z]+-?\\d+\\b|£\\s?\\d[\\d,.]*|\\b\\d{1,2}(?:st|nd|rd|th)\\b");

  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\w.,])(\\d{1,3}(?:,\\d{3})+|\\d+)(?![\\w]|[.,]\\d)");
  private static final Pattern WORD = Pattern.compile("\\b[a-z]+\\b");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

  private TypedNumbers() {}

  /**
   * The sentences of a section, and of its rows, that hold a typed number or one that an earlier
   * plan printed, as far as readers of a release would see them: comments of a draft are printed
   * for partners. The template's own lines are not looked at: they count nothing.
   */
  static List<String> sentences(
      Product product, Section section, Template template, Release release) {
    TemplateLines own = TemplateLines.of(template, section.key());
    Stream<String> said =
        section.comments().stream()
            .filter(one -> product.draft() && release == Release.PARTNER && !one.done())
            .map(Comment::text);
    Stream<String> cells = section.rows().stream().flatMap(row -> row.values().stream());
    return Stream.of(Stream.of(section.heading(), section.text()), cells, said)
        .flatMap(written -> written)
        .flatMap(String::lines)
        .filter(line -> !own.has(line))
        .flatMap(TypedNumbers::split)
        .filter(sentence -> !in(sentence).isEmpty() || LiveText.holdsSettled(sentence))
        .toList();
  }

  /** The sentences of a line; words that an earlier plan printed may hold the end of one. */
  private static Stream<String> split(String line) {
    return LiveText.holdsSettled(line) ? Stream.of(line) : Stream.of(SENTENCE.split(line));
  }

  /** The whole numbers typed in a sentence; live values are none. */
  static Set<Long> in(String sentence) {
    Set<Long> numbers = new LinkedHashSet<>();
    StringBuilder plain = new StringBuilder();
    for (LivePiece piece : LiveText.parse(sentence)) {
      plain.append(piece instanceof LivePiece.Plain words ? words.text() : " ");
    }
    String counting = NO_COUNT.matcher(plain).replaceAll(" ");
    Matcher digits = DIGITS.matcher(counting);
    while (digits.find()) {
      String written = digits.group(1).replace(",", "");
      if (written.length() <= 9) {
        numbers.add(Long.parseLong(written));
      }
    }
    numbers.addAll(inWords(counting.toLowerCase(Locale.ROOT)));
    return numbers;
  }

  /** Numerals in words; "twenty-three" is one number, as written with a space. */
  private static Set<Long> inWords(String text) {
    Set<Long> numbers = new LinkedHashSet<>();
    Matcher words = WORD.matcher(text);
    long tens = 0;
    int tensEnd = -1;
    while (words.find()) {
      String word = words.group();
      int one = ONES.indexOf(word);
      boolean isJoined = tens > 0 && words.start() == tensEnd + 1 && one > 0 && one < 10;
      if (tens > 0) {
        numbers.add(isJoined ? tens + one : tens);
      }
      tens = TENS.contains(word) ? 10L * (TENS.indexOf(word) + 2) : 0;
      tensEnd = words.end();
      if (one >= 0 && !isJoined) {
        numbers.add((long) one);
      } else if (OTHERS.containsKey(word)) {
        numbers.add(OTHERS.get(word));
      }
    }
    if (tens > 0) {
      numbers.add(tens);
    }
    return numbers;
  }
}
