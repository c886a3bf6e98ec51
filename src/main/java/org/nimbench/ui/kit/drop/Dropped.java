package org.nimbench.ui.kit.drop;

import java.nio.file.Path;

/**
 * A file or folder that was dropped.
 *
 * @param kind what sort it is
 */
public record Dropped(Path file, DropKind kind) {}
