/**
 * What the analyst keeps beside the data in a workspace: drawn areas, map bookmarks, annotations,
 * the history of steps, saved filters, and words that are not yet part of a product.
 *
 * <p>{@link org.nimbench.desk.Desk} is the only entrance. Everything is a small record and a JSON
 * document of its own format (see {@code docs/formats/desk.md}). This room never changes a record,
 * a batch or a product, and never works out a figure.
 */
@NullMarked
package org.nimbench.desk;

import org.jspecify.annotations.NullMarked;
