package org.nimbench.ui.kit.find;

/** What sort of thing is found, in the order of the palette's sections. */
public enum FindKind {
  COMMAND,
  AREA,
  DATA,
  PRODUCT,
  HELP
}
