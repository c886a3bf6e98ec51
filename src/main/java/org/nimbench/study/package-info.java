/**
 * Evidence: the recorded question (data, filter, method, parameters) with its answer. Screen, Word,
 * PDF, CSV and alternative text are all drawn from this one object.
 */
@NullMarked
package org.nimbench.study;

import org.jspecify.annotations.NullMarked;
