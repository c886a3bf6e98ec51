/**
 * The products an analyst hands over: sections of text beside evidence, live values and claims in
 * the text, what is still missing, and the document tree made of all that.
 *
 * <p>This room computes no figure and draws no picture: figures come as evidence, pictures from
 * {@code picture}. It writes no file format; {@code document} does.
 */
@NullMarked
package org.nimbench.products;

import org.jspecify.annotations.NullMarked;
