/**
 * The words every room shares: periods, filters, counts with their place and time, the stamp of a
 * figure, the problem told to an analyst, and the bundle that holds all the sentences.
 *
 * <p>This room knows no file format, no database, no window and no method. It uses the JDK alone.
 */
@NullMarked
package org.nimbench.kernel;

import org.jspecify.annotations.NullMarked;
