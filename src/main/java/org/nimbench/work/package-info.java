/**
 * Long work: what it is, how far it is, how it is stopped, and who runs it.
 *
 * <p>An engine takes a {@link org.nimbench.work.Progress} and calls it; it never asks whether a
 * window, a terminal or a test is behind it. This room knows no JavaFX.
 */
@NullMarked
package org.nimbench.work;

import org.jspecify.annotations.NullMarked;
