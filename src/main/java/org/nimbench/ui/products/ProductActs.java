package org.nimbench.ui.products;

/**
 * What can be asked of the open product as a whole.
 *
 * @param roll to which period it is carried
 * @param review which step of review is taken
 * @param themes which themes it has
 */
record ProductActs(Runnable roll, Runnable review, Runnable themes) {}
