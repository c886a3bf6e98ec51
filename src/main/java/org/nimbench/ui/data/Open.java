package org.nimbench.ui.data;

import org.jspecify.annotations.Nullable;
import org.nimbench.intake.layout.OpenQuestion;

/**
 * Something that must be decided before files are stored.
 *
 * @param key names it: a question of the engine, or {@code set}, {@code supplier}, {@code protocol}
 * @param inWords what is asked, one sentence
 * @param columns the question about columns that can be answered by leaving them as they are; null
 *     for any other
 */
public record Open(String key, String inWords, @Nullable OpenQuestion columns) {
  static Open of(String key, String inWords) {
    return new Open(key, inWords, null);
  }
}
