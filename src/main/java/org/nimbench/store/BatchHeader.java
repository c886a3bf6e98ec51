package org.nimbench.store;

import java.time.LocalDate;
import org.nimbench.kernel.SetKey;

/**
 * What is known of an import before its first row is stored.
 *
 * @param set the information set it goes into
 * @param name the names of the files, in the order given
 * @param sha256 SHA-256 of the file in lower-case hexadecimal; of the list of files and their sums
 *     where it was a folder or several files
 * @param supplier who sent it
 * @param layout the declared schema it was read by, such as {@code police-uk}
 * @param openData whether it is published open data rather than a partner's supply
 * @param received the day it was received
 * @param protocol the information-sharing protocol; empty without one
 * @param reason why it was imported without a protocol; empty without a reason
 */
public record BatchHeader(
    SetKey set,
    String name,
    String sha256,
    String supplier,
    String layout,
    boolean openData,
    LocalDate received,
    String protocol,
    String reason) {}
