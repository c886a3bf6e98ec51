package org.nimbench.settings;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A workspace that was opened before.
 *
 * @param file where it was
 * @param name what it is called
 * @param opened when it was opened last
 * @param product the product that was open in it last; empty where none was
 * @param summary what it held when it was looked at last; null where it never was
 */
public record RecentWorkspace(
    Path file, String name, Instant opened, String product, @Nullable WorkspaceSummary summary) {

  /** A workspace that was never looked at. */
  public RecentWorkspace(Path file, String name, Instant opened) {
    this(file, name, opened, "", null);
  }

  /** The same workspace with what it holds. */
  public RecentWorkspace withSummary(WorkspaceSummary found) {
    return new RecentWorkspace(file, name, opened, product, found);
  }

  /** The same workspace with the product that is open in it. */
  public RecentWorkspace withProduct(String open) {
    return new RecentWorkspace(file, name, opened, open, summary);
  }
}
