package org.nimbench.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Content that scrolls up and down where a card or pane has no room for all of it. */
public final class Scrolled {
  private Scrolled() {}

  /**
   * The content in a scroll pane that is as high as its content wants to be. A scroll pane alone
   * asks for the height before its width is known, and cuts paragraphs that break their lines.
   *
   * @param name for a screen reader
   */
  public static ScrollPane down(Region content, String name) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(name);
    content
        .heightProperty()
        .addListener((observed, before, now) -> scroll.setPrefViewportHeight(now.doubleValue()));
    return scroll;
  }
}
