package org.nimbench.example;

/**
 * A partner's file with its truth.
 *
 * @param truth what is to become of it
 * @param bytes the file
 */
record Delivery(Planted truth, byte[] bytes) {}
