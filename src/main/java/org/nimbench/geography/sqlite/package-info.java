/**
 * GeoPackage, the SQLite file of places: its geometry bytes, and reading a layer from a file that
 * is somebody else's.
 *
 * <p>A file is opened immutable and read-only: reading changes no byte of it and leaves no file
 * beside it. This room knows no areas and no rules about them, and it never writes a file.
 */
@NullMarked
package org.nimbench.geography.sqlite;

import org.jspecify.annotations.NullMarked;
