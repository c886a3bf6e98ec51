package org.nimbench.report;

import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Fill;
import org.nimbench.drawing.Path;
import org.nimbench.drawing.Pen;
import org.nimbench.supply.SupplyStatus;

/** Small signs beside the words, so that a black-and-white copy still tells them apart. */
final class Signs {
  private static final double RADIUS = 1.45;
  private static final double STROKE = 0.32;

  private Signs() {}

  /** Draws the sign of a status about a point; nothing where the quarter has not ended. */
  static void draw(Pad pad, SupplyStatus status, double x, double y) {
    switch (status) {
      case RECEIVED -> tick(pad, x, y, Ink.GREEN);
      case DUE -> clock(pad, x, y);
      case LATE -> alarm(pad, x, y);
      case REFUSED_QUALITY -> shield(pad, x, y);
      case NOT_HELD -> minus(pad, x, y);
      case NOT_DUE -> {}
    }
  }

  /** The sign of open data: a globe. */
  static void globe(Pad pad, double x, double y) {
    ring(pad, x, y, Ink.SLATE);
    pad.line(x - RADIUS, y, x + RADIUS, y, Ink.SLATE, STROKE);
    pad.line(x, y - RADIUS, x, y + RADIUS, Ink.SLATE, STROKE);
  }

  private static void tick(Pad pad, double x, double y, Colour colour) {
    Path path =
        Path.builder().move(x - 1.3, y + 0.1).line(x - 0.4, y + 1).line(x + 1.4, y - 1.1).build();
    pad.shape(path, null, Pen.of(colour, 0.45));
  }

  private static void clock(Pad pad, double x, double y) {
    ring(pad, x, y, Ink.AMBER);
    Path hands = Path.builder().move(x, y - 0.85).line(x, y).line(x + 0.6, y + 0.35).build();
    pad.shape(hands, null, Pen.of(Ink.AMBER, STROKE));
  }

  private static void alarm(Pad pad, double x, double y) {
    pad.shape(Path.circle(x, y, RADIUS + 0.1), new Fill.Solid(Ink.RED), null);
    pad.line(x, y - 0.8, x, y + 0.15, Ink.WHITE, 0.42);
    pad.shape(Path.circle(x, y + 0.8, 0.24), new Fill.Solid(Ink.WHITE), null);
  }

  private static void shield(Pad pad, double x, double y) {
    Path path =
        Path.builder()
            .move(x, y - 1.7)
            .line(x + 1.35, y - 1.15)
            .line(x + 1.35, y)
            .curve(x + 1.35, y + 0.95, x + 0.7, y + 1.5, x, y + 1.8)
            .curve(x - 0.7, y + 1.5, x - 1.35, y + 0.95, x - 1.35, y)
            .line(x - 1.35, y - 1.15)
            .close()
            .build();
    pad.shape(path, null, Pen.of(Ink.RED, STROKE));
    pad.line(x - 0.5, y - 0.5, x + 0.5, y + 0.5, Ink.RED, STROKE);
    pad.line(x + 0.5, y - 0.5, x - 0.5, y + 0.5, Ink.RED, STROKE);
  }

  private static void minus(Pad pad, double x, double y) {
    ring(pad, x, y, Ink.SLATE);
    pad.line(x - 0.75, y, x + 0.75, y, Ink.SLATE, STROKE);
  }

  private static void ring(Pad pad, double x, double y, Colour colour) {
    pad.shape(Path.circle(x, y, RADIUS), null, Pen.of(colour, STROKE));
  }
}
