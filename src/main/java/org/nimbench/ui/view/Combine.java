package org.nimbench.ui.view;

/** What a new brush does to what is selected already. */
public enum Combine {
  /** It takes its place. */
  REPLACE,
  /** Shift: it is added. */
  ADD,
  /** Ctrl or Alt: it is taken out. */
  SUBTRACT
}
