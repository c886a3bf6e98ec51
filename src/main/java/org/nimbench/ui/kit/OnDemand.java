package org.nimbench.ui.kit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something costly of a window, such as a screen, that is made when it is first asked for: opening
 * a workspace builds only what is looked at. Only for the window's thread.
 */
public final class OnDemand<T> implements Supplier<T> {
  private final Supplier<? extends T> maker;
  private @Nullable T made;

  /** Nothing is made yet; {@code maker} is asked once. */
  public OnDemand(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  /** The one thing, made now if it was not. */
  @Override
  public T get() {
    T known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }

  /** Whether it was asked for yet. */
  public boolean isMade() {
    return made != null;
  }
}
