package org.nimbench.products.release;

/**
 * A file of a release as the log knows it.
 *
 * @param name without its folder; two files of a release may have the same
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record ExportedFile(String name, String sha256) {}
