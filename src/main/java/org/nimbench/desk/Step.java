package org.nimbench.desk;

import java.time.Instant;
import org.nimbench.study.Recipe;

/**
 * Something the analyst had worked out, with the settings it was asked with: it can be opened
 * again.
 *
 * @param id {@code H1}, {@code H2} …; empty while it is not kept yet
 * @param when when it was asked last
 * @param title what the answer was called
 * @param recipe method, filter, period and parameters
 */
public record Step(String id, Instant when, String title, Recipe recipe) implements Kept<Step> {
  @Override
  public Step withId(String newId) {
    return new Step(newId, when, title, recipe);
  }
}
