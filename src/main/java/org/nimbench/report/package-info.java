/**
 * What a partnership hands to its strategy group about its own information sharing: one printed
 * page that says of twelve sets by quarter what came, what is due and what is late.
 *
 * <p>{@link org.nimbench.report.SupplyReport} is the entrance. This room decides nothing about what
 * is due or late, which is {@code supply}'s, and writes nothing into a workspace.
 */
@NullMarked
package org.nimbench.report;

import org.jspecify.annotations.NullMarked;
