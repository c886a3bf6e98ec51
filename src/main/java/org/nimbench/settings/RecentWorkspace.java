package org.nimbench.settings;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A workspace that was opened before.
 *
 * @param file where it was
 * @param name what it is called
 * @param opened when it was opened last
 */
public record RecentWorkspace(Path file, String name, Instant opened) {}
