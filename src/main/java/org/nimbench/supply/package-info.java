/**
 * Who must share what with the partnership, and who has: the register of authorities, protocols,
 * "not held" statements and consultations, and the grid of prescribed sets by quarter.
 *
 * <p>{@link org.nimbench.supply.Supply} is the entrance. This room never reads a supplier's file
 * and never looks at a record: it knows what was agreed, what was received and what is due.
 */
@NullMarked
package org.nimbench.supply;

import org.jspecify.annotations.NullMarked;
