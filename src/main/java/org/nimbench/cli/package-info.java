/**
 * Every recipe without a window: thin commands over the rooms below, exit codes, and one JSON
 * object on standard output where {@code --json} asks for it. Messages and progress go to standard
 * error.
 *
 * <p>A command computes nothing itself and asks no question when its input is not a terminal.
 */
@NullMarked
package org.nimbench.cli;

import org.jspecify.annotations.NullMarked;
