/**
 * What is held of the twelve prescribed sets: the grid by quarter, the imports, the supplier and
 * the agreement behind a quarter of a set, the register, and what is to be purged.
 *
 * <p>Entrance: {@link org.nimbench.ui.data.supply.SupplyPane} and {@link
 * org.nimbench.ui.data.supply.SupplyInspector} over a {@link
 * org.nimbench.ui.data.supply.SupplyViewModel}. Questions go to the engine through {@link
 * org.nimbench.ui.data.supply.SupplyQuestions}. This room never looks into a file of records, and
 * removes nothing without a reason typed by a person.
 */
@NullMarked
package org.nimbench.ui.data.supply;

import org.jspecify.annotations.NullMarked;
