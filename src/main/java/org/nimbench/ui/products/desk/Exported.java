package org.nimbench.ui.products.desk;

import java.time.Instant;
import org.nimbench.products.Release;

/**
 * A file of a product that left the workspace.
 *
 * @param when it left
 * @param version of the product then
 * @param file its name, without its folder
 * @param sha256 of its bytes, in hexadecimal
 * @param by who exported it
 */
public record Exported(
    Instant when, Release release, String version, String file, String sha256, String by) {}
