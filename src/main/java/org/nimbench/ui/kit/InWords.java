package org.nimbench.ui.kit;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What a list offers, in the analyst's words; it is chosen there, never typed. */
public final class InWords {
  private InWords() {}

  /**
   * Words for each choice; none for no choice.
   *
   * @param words asked whenever the list is drawn, never with null
   */
  public static <T> StringConverter<T> of(Function<? super T, String> words) {
    return of(words, () -> "");
  }

  /**
   * Words for each choice, and for none.
   *
   * @param words asked whenever the list is drawn, never with null
   * @param nothing what no choice means
   */
  public static <T> StringConverter<T> of(
      Function<? super T, String> words, Supplier<String> nothing) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T one) {
        return one == null ? nothing.get() : words.apply(one);
      }

      @Override
      public T fromString(String typed) {
        throw new UnsupportedOperationException("It is chosen, not typed");
      }
    };
  }
}
