/**
 * Recognises data that identify a person or a home before anything of a file is stored, and says so
 * without repeating them.
 *
 * <p>{@link org.nimbench.disclosure.Gate} is the entrance: it is told the columns of a table and
 * shown every cell of every row, and its findings say what must be refused, dropped or asked. This
 * room never stores a value, never logs one and never shows one unmasked.
 */
@NullMarked
package org.nimbench.disclosure;

import org.jspecify.annotations.NullMarked;
