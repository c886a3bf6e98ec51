package org.nimbench.ui.kit.command;

/** The menus of the window, in their order. */
public enum CommandMenu {
  FILE,
  EDIT,
  VIEW,
  DATA,
  MAP,
  TRENDS,
  PRODUCT,
  PRESENT,
  HELP
}
