package org.nimbench.geography;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All features of a file, before any rule is applied.
 *
 * @param file the file's name, for messages
 * @param system the reference system as the file names it; null where it names none
 * @param definition the system in WKT; may be empty
 * @param fields every property that occurs, in order of first appearance
 * @param features in the file's order
 * @param attribution what the file asks to be printed beside its maps; empty where it asks nothing
 */
record FeatureTable(
    String file,
    @Nullable String system,
    String definition,
    List<String> fields,
    List<Feature> features,
    String attribution) {}
