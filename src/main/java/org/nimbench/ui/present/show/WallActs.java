package org.nimbench.ui.present.show;

/** What the keys of the show ask of the wall and its windows; the rest they ask of the show. */
interface WallActs {
  /** Opens the filter, or closes it. */
  void filter();

  /** Shows the numbers beside the figure, or no longer. */
  void table();

  /** Asks before the guard goes off; puts it on at once. */
  void guard();

  /** A notch closer (1) or further (−1). */
  void zoom(int by);

  /** So many steps right and down. */
  void pan(int right, int down);

  /** Back to the page's own view. */
  void ownView();

  /** Opens the notes, or closes them. */
  void notes();

  /** Ends the show. */
  void end();
}
