package org.nimbench.desk;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a drawer did: enough to take it back. {@code drawer.apply(change.reversed())} undoes it,
 * {@code drawer.apply(change)} does it again; either may be called twice without harm.
 *
 * @param before what was kept under the id; null where nothing was
 * @param after what is kept now; null where nothing is
 */
public record Change<T extends Kept<T>>(@Nullable T before, @Nullable T after) {
  /** The way back. */
  public Change<T> reversed() {
    return new Change<>(after, before);
  }

  /**
   * What is kept now.
   *
   * @throws IllegalStateException if the change removed it
   */
  public T kept() {
    if (after == null) {
      throw new IllegalStateException("Nothing is kept after this change");
    }
    return after;
  }

  /** The id it is about; none where nothing was and nothing is. */
  Stream<String> id() {
    return Stream.of(Optional.ofNullable(after), Optional.ofNullable(before))
        .flatMap(Optional::stream)
        .map(Kept::id)
        .limit(1);
  }

  /** Whether nothing is different from before. */
  public boolean isNothing() {
    return Objects.equals(before, after);
  }
}
