package org.nimbench.ui.view;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nimbench.geography.BaseKind;
import org.nimbench.picture.Palette;
import org.nimbench.settings.Look;
import org.nimbench.study.Result;
import org.nimbench.ui.view.DotPainter.Stamp;
import org.nimbench.work.Progress;

/**
 * Paints the map on a worker thread. The ground is kept from one picture to the next, so that a
 * moved slider repaints the surface alone.
 */
public final class MapPainter {
  private static final int SOME = 500;
  private static final int MANY = 3_000;

  /** A selected dot is always wide enough for its ring to be seen; logical pixels. */
  private static final double LEAST_SELECTED = 1.7;

  /**
   * A finished picture.
   *
   * @param view what it shows
   * @param scale device pixels to a pixel of the view; the last ones may be shown in part
   * @param width device pixels
   * @param height device pixels
   * @param pixels premultiplied ARGB
   */
  public record Picture(Viewport view, double scale, int width, int height, int[] pixels) {}

  private record GroundKey(
      Viewport view,
      double scale,
      GroundShapes ground,
      Look look,
      Set<BaseKind> hidden,
      boolean isImage) {}

  private record Kept(GroundKey key, BufferedImage image) {}

  private volatile @Nullable Kept kept;

  /** A picture of the map; stops between layers where it was overtaken. */
  public Picture paint(MapContents contents, Viewport view, double scale, Progress progress) {
    Palette palette = MapPalette.of(contents.look());
    BufferedImage image = copy(ground(contents, view, scale, palette));
    progress.check();
    Graphics2D graphics = smooth(image);
    AffineTransform toPixels = GroundPainter.toPixels(view, scale);
    surface(image, graphics, contents, palette, view, scale, toPixels);
    progress.check();
    outlines(new OutlinePainter(image, view, scale), contents, palette, scale);
    if (contents.layers().isBoundary()) {
      GroundPainter.boundaryLine(
          graphics, contents.ground().boundary(), toPixels, palette.map().boundary());
    }
    if (contents.mode() == MapMode.DOTS || contents.showsDots()) {
      dots(image, contents, palette, view, scale);
    }
    progress.check();
    Rectangle2D window = new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight());
    new LabelPainter(graphics, palette.map(), toPixels, scale, window)
        .paint(contents.ground(), contents.layers());
    graphics.dispose();
    return new Picture(view, scale, image.getWidth(), image.getHeight(), pixels(image));
  }

  private BufferedImage ground(MapContents contents, Viewport view, double scale, Palette palette) {
    MapLayers layers = contents.layers();
    GroundKey key =
        new GroundKey(
            view, scale, contents.ground(), contents.look(), layers.hidden(), layers.isImage());
    Kept last = kept;
    if (last != null && last.key().equals(key)) {
      return last.image();
    }
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(view.width() * scale),
            (int) Math.ceil(view.height() * scale),
            BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = smooth(image);
    new GroundPainter(graphics, contents.ground(), palette.map(), view, scale)
        .paint(layers.hidden(), layers.isImage(), contents.look());
    graphics.dispose();
    kept = new Kept(key, image);
    return image;
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  private static BufferedImage copy(BufferedImage image) {
    BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
    System.arraycopy(pixels(image), 0, pixels(copy), 0, pixels(image).length);
    return copy;
  }

  private static Graphics2D smooth(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setComposite(AlphaComposite.SrcOver);
    return graphics;
  }

  private static void surface(
      BufferedImage image,
      Graphics2D graphics,
      MapContents contents,
      Palette palette,
      Viewport view,
      double scale,
      AffineTransform toPixels) {
    if (!contents.layers().isSurface() || contents.layers().opacity() <= 0) {
      return;
    }
    float opacity = (float) Math.min(1, contents.layers().opacity());
    if (contents.result() instanceof Result.Change change) {
      graphics.setComposite(AlphaComposite.SrcOver.derive(opacity));
      new ThemePainter(graphics, contents.ground(), palette, view, scale).change(change);
      graphics.setComposite(AlphaComposite.SrcOver);
    } else if (contents.result() instanceof Result.Areas areas && contents.mode() != MapMode.DOTS) {
      new AreasPainter(image, contents.ground(), palette, view, scale).paint(areas, opacity);
    }
    if (!(contents.result() instanceof Result.Hotspot hotspot)
        || contents.mode() == MapMode.DOTS
        || hotspot.classes().count() == 0) {
      return;
    }
    SurfacePainter painter =
        new SurfacePainter(hotspot.surface(), hotspot.classes(), palette, view, scale);
    BufferedImage layer = hotspot.kind().equals("grid") ? painter.cells() : painter.smooth();
    Rectangle2D all = new Rectangle2D.Double(0, 0, layer.getWidth(), layer.getHeight());
    Path2D boundary = contents.ground().boundary();
    graphics.setComposite(AlphaComposite.SrcOver.derive(opacity));
    graphics.setPaint(new TexturePaint(layer, all));
    graphics.fill(
        boundary == null || hotspot.boundary() == null
            ? all
            : toPixels.createTransformedShape(boundary));
    graphics.setComposite(AlphaComposite.SrcOver);
  }

  private static void outlines(
      OutlinePainter painter, MapContents contents, Palette palette, double scale) {
    Set<String> layers = new TreeSet<>(contents.layers().outlined());
    layers.add(contents.outlines());
    for (String layer : layers) {
      Outlines outlines = contents.ground().outlines(layer);
      if (outlines != null) {
        painter.draw(outlines, 0.9 * scale, palette.map().outline());
      }
    }
    Marked selected = contents.selected();
    if (selected != null) {
      painter.draw(selected.borders(), 2 * scale, MapPalette.selected(palette));
    }
  }

  private static void dots(
      BufferedImage image, MapContents contents, Palette palette, Viewport view, double scale) {
    if (contents.places().near(view.ground()) > DotDensity.MANY) {
      new DotDensity(image, view, scale).paint(contents, palette);
      return;
    }
    DotPainter painter = new DotPainter(image);
    for (DotSize size : DotSize.fullestFirst()) {
      stampAll(painter, contents, size, false, palette, view, scale);
    }
    if (contents.selected() != null) {
      for (DotSize size : DotSize.fullestFirst()) {
        stampAll(painter, contents, size, true, palette, view, scale);
      }
    }
  }

  private static void stampAll(
      DotPainter painter,
      MapContents contents,
      DotSize size,
      boolean isSelected,
      Palette palette,
      Viewport view,
      double scale) {
    Places places = contents.places();
    boolean[] selected = contents.selected() == null ? null : contents.selected().inside();
    double radius = contents.mode() == MapMode.DOTS ? size.radius() : quiet(places.size());
    Stamp stamp = stamp(radius, isSelected, palette, scale);
    double air = (radius + 2) * view.metresPerPixel();
    places.near(
        view.ground().widened(air),
        size,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            if ((selected != null && selected[i]) == isSelected) {
              double x = view.x(places.eastings()[i]) * scale;
              painter.stamp(stamp, x, view.y(places.northings()[i]) * scale);
            }
          }
        });
  }

  /** Over a surface dots are the quieter the more there are: they must not hide it. */
  private static double quiet(int places) {
    if (places > MANY) {
      return 0.8;
    }
    return places > SOME ? 1.2 : 1.9;
  }

  private static Stamp stamp(double radius, boolean isSelected, Palette palette, double scale) {
    int ring = palette.map().dotRing().rgb();
    double edge = Math.min(0.8, radius * 0.4);
    return isSelected
        ? Stamp.of(
            Math.max(LEAST_SELECTED, radius + 0.4) * scale,
            Math.max(0.7, edge + 0.3) * scale,
            MapPalette.selected(palette).rgb(),
            ring,
            1)
        : Stamp.of(radius * scale, edge * scale, palette.map().dot().rgb(), ring, 0.86);
  }
}
