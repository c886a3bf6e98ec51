/**
 * The meeting: an ordered show of pages, each a live question with its answer, three facts, stamp,
 * marking and notes; or a whole product as its printed pages.
 *
 * <p>{@link org.nimbench.presentation.Meeting} is the only entrance. A show keeps questions and
 * never answers: a page is answered when it is turned to, so that it follows the data. This room
 * draws nothing on a screen and never changes a product.
 */
@NullMarked
package org.nimbench.presentation;

import org.jspecify.annotations.NullMarked;
