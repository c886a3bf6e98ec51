package org.nimbench.ui.products;

/**
 * What can be asked of the open product as a whole.
 *
 * @param roll to which period it is carried
 * @param review which step of review is taken
 * @param themes which themes it has
 * @param changes what changed since the product before
 * @param previous which product it continues
 * @param copy under which title it is copied
 */
record ProductActs(
    Runnable roll,
    Runnable review,
    Runnable themes,
    Runnable changes,
    Runnable previous,
    Runnable copy) {}
