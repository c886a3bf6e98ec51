/**
 * A document as a tree of headings, paragraphs, tables and figures, and its renderers: Word, in an
 * organisation's template where there is one, tagged PDF, and a workbook of its numbers. A node
 * that a renderer does not know is an error, never a blank page.
 *
 * <p>This room knows nothing of crime or products.
 */
@NullMarked
package org.nimbench.document;

import org.jspecify.annotations.NullMarked;
