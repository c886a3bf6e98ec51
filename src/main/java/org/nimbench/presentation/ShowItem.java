package org.nimbench.presentation;

/**
 * A place in the show.
 *
 * @param id {@code S1}, {@code S2} …; never given twice in a workspace
 * @param title the analyst's own; empty for the figure's
 * @param notes what only the presenter sees; may be empty
 * @param source where its question comes from
 */
public record ShowItem(String id, String title, String notes, PageSource source) {
  /** The same place with other notes. */
  public ShowItem withNotes(String newNotes) {
    return new ShowItem(id, title, newNotes, source);
  }

  /** The same place under another title; empty for the figure's own. */
  public ShowItem withTitle(String newTitle) {
    return new ShowItem(id, newTitle.strip(), notes, source);
  }
}
