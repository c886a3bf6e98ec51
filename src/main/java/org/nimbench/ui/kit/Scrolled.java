package org.nimbench.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Content that scrolls up and down where a card or pane has no room for all of it. */
public final class Scrolled {
  /** What the content of a card leaves to its scroll bar, as the sheet has it. */
  private static final double MARGIN = 14;

  private Scrolled() {}

  /**
   * The content in a scroll pane that is as high as its content wants to be. A scroll pane alone
   * asks for the height before its width is known, and cuts paragraphs that break their lines.
   *
   * @param name for a screen reader
   */
  public static ScrollPane down(Region content, String name) {
    ScrollPane scroll = new AsHighAsContent(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(name);
    return scroll;
  }

  /**
   * The same in a card: the scroll bar stands in the margin of the card, so that what scrolls ends
   * where the buttons below it end.
   *
   * @param name for a screen reader
   */
  public static ScrollPane inCard(Region content, String name) {
    ScrollPane scroll = down(content, name);
    content.getStyleClass().add("nb-card-scrolled");
    VBox.setMargin(scroll, new Insets(0, -MARGIN, 0, 0));
    return scroll;
  }

  /** Content that is at least as high as what is seen of it, however little it holds. */
  public static void fill(ScrollPane scroll, Region content) {
    content
        .minHeightProperty()
        .bind(scroll.viewportBoundsProperty().map(bounds -> Math.floor(bounds.getHeight())));
    scroll.setContent(content);
  }

  /**
   * Asks its content at the width it gets, whenever it is laid out: a height that was kept would be
   * an old one when words or type grow under an open card.
   */
  private static final class AsHighAsContent extends ScrollPane {
    private final Region content;

    AsHighAsContent(Region content) {
      super(content);
      this.content = content;
      // Without it what scrolls is in no window before it is styled, and cannot take the keyboard.
      setSkin(createDefaultSkin());
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      double across = width < 0 ? prefWidth(-1) : width;
      double inside = across - snappedLeftInset() - snappedRightInset();
      return snappedTopInset() + content.prefHeight(inside) + snappedBottomInset();
    }
  }
}
