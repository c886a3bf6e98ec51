package org.nimbench.ui.kit.drop;

/** What sort of file was dropped. */
public enum DropKind {
  /** A Nimbench workspace. */
  WORKSPACE,
  /** An extract: a table as text or workbook, a ZIP of them, or a folder. */
  EXTRACT,
  /** Areas or lines: GeoJSON, a GeoPackage that is no workspace, a shapefile or its ZIP. */
  SHAPES,
  /** A picture with a world file beside it: a base map. */
  PICTURE,
  /** Nothing that this program reads. */
  UNKNOWN
}
