package org.nimbench.picture;

import java.util.List;
import org.nimbench.drawing.Colour;

/**
 * Every colour of maps and charts by its job, in one place.
 *
 * @param look whose colours these are
 * @param page ground of the picture
 * @param ink text
 * @param heading titles
 * @param muted secondary text
 * @param grid hairlines of a chart
 * @param rule lines between parts
 * @param series the line or bars that a chart is about
 * @param bar the quieter fill of a bar
 * @param before what was before: last year's marks, months outside a comparison
 * @param usual band between the limits
 * @param baseline band of the months that the limits come from
 * @param alert outside the usual range; never without a shape and a word
 * @param hatch lines that stand for "no data"
 * @param hatchGround behind them
 * @param densityOpacity how much a density covers its base map
 * @param map the base map's colours
 */
public record Palette(
    Look look,
    Colour page,
    Colour ink,
    Colour heading,
    Colour muted,
    Colour grid,
    Colour rule,
    Colour series,
    Colour bar,
    Colour before,
    Colour usual,
    Colour baseline,
    Colour alert,
    Colour hatch,
    Colour hatchGround,
    double densityOpacity,
    MapColours map) {

  private static final Palette PAPER =
      new Palette(
          Look.PAPER,
          Colour.of("#FFFFFF"),
          Colour.of("#1B2229"),
          Colour.of("#16365C"),
          Colour.of("#4B5864"),
          Colour.of("#E2E6EA"),
          Colour.of("#C3CBD3"),
          Colour.of("#16365C"),
          Colour.of("#8FA6BE"),
          Colour.of("#5A6672"),
          Colour.of("#E9EFF5"),
          Colour.of("#DCE5EE"),
          Colour.of("#B23C0A"),
          Colour.of("#B4BCC4"),
          Colour.of("#F5F6F7"),
          0.72,
          MapColours.LIGHT);

  private static final Palette LIGHT =
      new Palette(
          Look.LIGHT,
          Colour.of("#FFFFFF"),
          Colour.of("#1F2328"),
          Colour.of("#1F2328"),
          Colour.of("#59636E"),
          Colour.of("#E4E8EC"),
          Colour.of("#D1D9E0"),
          Colour.of("#0072B2"),
          Colour.of("#8DB9D6"),
          Colour.of("#59636E"),
          Colour.of("#E7F1F8"),
          Colour.of("#D9E8F2"),
          Colour.of("#A84000"),
          Colour.of("#B4BCC4"),
          Colour.of("#F6F8FA"),
          0.72,
          MapColours.LIGHT);

  private static final Palette DARK =
      new Palette(
          Look.DARK,
          Colour.of("#0D1117"),
          Colour.of("#E6EDF3"),
          Colour.of("#F0F6FC"),
          Colour.of("#9DA7B3"),
          Colour.of("#21262D"),
          Colour.of("#3D444D"),
          Colour.of("#6CB6FF"),
          Colour.of("#3D5F82"),
          Colour.of("#B7C0CA"),
          Colour.of("#15212E"),
          Colour.of("#1B2C3D"),
          Colour.of("#FF9B5E"),
          Colour.of("#3D444D"),
          Colour.of("#12171D"),
          0.86,
          MapColours.DARK);

  /** The colours of a look. */
  public static Palette of(Look look) {
    return switch (look) {
      case PAPER -> PAPER;
      case LIGHT -> LIGHT;
      case DARK -> DARK;
    };
  }

  /**
   * The colours of a density's classes, the least first, without opacity; {@link #densityOpacity}
   * goes with them.
   */
  public List<Colour> density(int classes) {
    return Ramp.of(look, classes);
  }

  /**
   * The colour of a class of change, without opacity: {@code at} from −{@code steps} (most fewer)
   * to {@code steps} (most more); the middle, 0, is the ground and has none.
   */
  public Colour change(int at, int steps) {
    return Diverging.of(look, at, steps);
  }

  /** The line at the edge of a class: its colour, nearer to the ink. */
  public Colour edge(Colour density) {
    return Ramp.mix(density, look == Look.DARK ? Colour.of("#FFFFFF") : ink, 0.3);
  }
}
