/**
 * Measures how long the heavy methods take. Run by hand, never as a test: figures depend on the
 * machine, and the build must not.
 */
@NullMarked
package org.nimbench.bench;

import org.jspecify.annotations.NullMarked;
