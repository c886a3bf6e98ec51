package org.nimbench.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every sentence and label an analyst reads, in one folder: {@code words/ROOM.properties}.
 *
 * <p>A key is {@code room.element.purpose}; its first part names the file. The build fails on a key
 * that is missing and on one that nothing uses. {@code {0}}, {@code {1}} … are replaced by the
 * arguments as they are; numbers are formatted first with {@link Figures}. <code>{0|row|rows}
 * </code> is the first word where the argument is 1, else the second.
 */
public final class Words {
  private static final Map<String, Properties> ROOMS = new ConcurrentHashMap<>();

  /** Letters that make a sentence longer in {@link Speech#PSEUDO}. */
  private static final String PADDING = "éàüöñøåîçúëõ";

  private static final double LONGER = 0.4;

  /** One or many: the number of an argument, the word for 1, the word for any other. */
  private static final Pattern ONE_OR_MANY = Pattern.compile("\\{(\\d)\\|([^|{}]*)\\|([^|{}]*)}");

  private static volatile Speech speech = Speech.BRITISH;

  /** What the sentences are spoken in. */
  public enum Speech {
    /** As they stand in the bundle. */
    BRITISH,
    /**
     * Every sentence is two fifths longer and wears accents, as a translation might: what is cut
     * short or does not come from the bundle shows at once.
     */
    PSEUDO
  }

  private Words() {}

  /** Chooses how sentences are spoken from now on; for looking at the window, never for files. */
  public static void speak(Speech chosen) {
    speech = chosen;
  }

  /**
   * The sentence under a key.
   *
   * @param key such as {@code picture.legend.unit}
   * @param arguments what stands for {@code {0}}, {@code {1}} …
   * @throws IllegalArgumentException if the bundle has no such key
   */
  public static String text(String key, Object... arguments) {
    int dot = key.indexOf('.');
    if (dot < 1) {
      throw new IllegalArgumentException("A key is room.element.purpose, not " + key);
    }
    String sentence = ROOMS.computeIfAbsent(key.substring(0, dot), Words::load).getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("No words for " + key);
    }
    return fill(speech == Speech.PSEUDO ? pseudo(sentence) : sentence, arguments);
  }

  private static String pseudo(String sentence) {
    StringBuilder longer = new StringBuilder(sentence).append(' ');
    int more = (int) Math.ceil(sentence.length() * LONGER);
    for (int i = 1; i < more; i++) {
      longer.append(i % 8 == 0 ? ' ' : PADDING.charAt(i % PADDING.length()));
    }
    return longer.toString().strip();
  }

  /** Whether the bundle has words under a key; for words that are looked up by a method's name. */
  public static boolean has(String key) {
    int dot = key.indexOf('.');
    return dot > 0
        && ROOMS.computeIfAbsent(key.substring(0, dot), Words::load).getProperty(key) != null;
  }

  private static String fill(String sentence, Object... arguments) {
    String filled = counted(sentence, arguments);
    for (int i = 0; i < arguments.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return filled;
  }

  private static String counted(String sentence, Object... arguments) {
    if (sentence.indexOf('|') < 0) {
      return sentence;
    }
    return ONE_OR_MANY
        .matcher(sentence)
        .replaceAll(
            found -> {
              int at = Integer.parseInt(found.group(1));
              boolean isOne = at < arguments.length && String.valueOf(arguments[at]).equals("1");
              return Matcher.quoteReplacement(found.group(isOne ? 2 : 3));
            });
  }

  private static Properties load(String room) {
    Properties words = new Properties();
    try (InputStream in =
        Words.class.getResourceAsStream("/org/nimbench/words/" + room + ".properties")) {
      if (in != null) {
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
          words.load(reader);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
