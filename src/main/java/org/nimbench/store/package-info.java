/**
 * The workspace file: its schema, transactions, queries, audit and checks.
 *
 * <p>{@link org.nimbench.store.Workspace} is the only entrance. A workspace is one SQLite file that
 * is also a valid GeoPackage 1.3 in EPSG:27700. This room never reads a foreign file, never decides
 * which rows are the same and never computes a figure: it keeps what it is given and hands it back.
 */
@NullMarked
package org.nimbench.store;

import org.jspecify.annotations.NullMarked;
