/**
 * Copies of a file that only a passphrase opens, for carrying a workspace out of the house.
 *
 * <p>{@link org.nimbench.sealing.SealedCopy} is the entrance. This room knows bytes and a
 * passphrase: it never asks for one, never keeps one, and never hands out a byte that it has not
 * found to be genuine.
 */
@NullMarked
package org.nimbench.sealing;

import org.jspecify.annotations.NullMarked;
