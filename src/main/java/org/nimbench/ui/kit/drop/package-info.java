/**
 * Files that are dropped on the window: what sort each is, and who takes it.
 *
 * <p>Entrance: {@link org.nimbench.ui.kit.drop.Drops}, where rooms put their {@link
 * org.nimbench.ui.kit.drop.DropTaker}. Nothing here stores a row or knows a control.
 */
@NullMarked
package org.nimbench.ui.kit.drop;

import org.jspecify.annotations.NullMarked;
