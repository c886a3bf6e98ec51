package org.nimbench.picture;

import java.util.List;
import org.nimbench.kernel.Box;

/** What a map is about: what lies on the ground, and the tables beside it. */
interface MapTheme {
  /** The legend first. */
  List<PanelPart> tables();

  /** What the line in ink means; empty where there is none. */
  String inkLine();

  /** What is cut at the boundary. */
  void draw(Sketch sketch, MapFrame frame);

  /** Whether there are incidents to show as dots. */
  boolean hasDots();

  /** The incidents; nothing where there are none to show. */
  void dots(Sketch sketch, MapFrame frame);

  /** How much a place matters, −1 for nothing, 0 … for the classes: names avoid it. */
  int heat(double easting, double northing);

  /** What has values. */
  Box extent();

  /** Whether a panel may cover a part of the ground where there is no boundary. */
  boolean isEmpty(Box box);
}
