package org.nimbench.ui.help;

/**
 * A page of help.
 *
 * @param key such as {@code hotspot.kde}, {@code saving}, or {@code glossary}
 * @param kind where it stands in the list
 * @param title its first heading
 * @param text the page in CommonMark, its first heading left out
 */
public record HelpPage(String key, Kind kind, String title, String text) {
  /** What a page is about. */
  public enum Kind {
    METHOD,
    WINDOW,
    GLOSSARY
  }
}
