package org.nimbench.intake.value;

/**
 * What the columns of places hold.
 *
 * @param seen rows looked at
 * @param given rows that say a place
 * @param unreadable places that are no numbers or no reference, or only one of the two
 * @param zero places at 0, 0 and other fillers
 * @param swapped places that would be right were the two exchanged
 * @param truncated places in kilometres or hundreds of metres
 * @param outside places outside Great Britain
 * @param otherKind places that are right in the other kind of coordinates
 */
public record PlaceFacts(
    long seen,
    long given,
    long unreadable,
    long zero,
    long swapped,
    long truncated,
    long outside,
    long otherKind) {}
