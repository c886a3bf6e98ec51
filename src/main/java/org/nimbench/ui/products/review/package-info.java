/**
 * What readers say to a product, and how far it has been looked at: comments beside the text, and
 * the steps of review with their history.
 *
 * <p>Entrances: {@link org.nimbench.ui.products.review.CommentsPane} and {@link
 * org.nimbench.ui.products.review.ReviewCard}. Nothing is kept here.
 */
@NullMarked
package org.nimbench.ui.products.review;

import org.jspecify.annotations.NullMarked;
