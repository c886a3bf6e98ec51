/**
 * The one filter, in words along the top of every screen: what, when, where.
 *
 * <p>It offers only what the workspace holds. It asks no engine; how many records match is told to
 * it.
 */
@NullMarked
package org.nimbench.ui.kit.filter;

import org.jspecify.annotations.NullMarked;
