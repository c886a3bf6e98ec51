package org.nimbench.example;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;
import org.nimbench.kernel.Box;
import org.nimbench.work.Progress;

/**
 * Paints a quick picture of the committed district and its burglaries, to look at while the
 * generator is changed: {@code java … org.nimbench.example.TownPicture FILE.png}.
 */
final class TownPicture {
  private final Box view;
  private final double scale;
  private final BufferedImage image;
  private final Graphics2D g;

  public static void main(String[] arguments) throws IOException {
    NorthvaleMap map = NorthvaleMap.read(Progress.SILENT);
    TownPicture picture = new TownPicture(map.district().extent().widened(200), 1900);
    picture.base(map.base(), map.district().areas().get(0).shape());
    map.wards().areas().forEach(ward -> picture.line(ward.shape(), 0x3344aa, 1.5));
    for (PoliceRecord row : PoliceRecord.committed()) {
      if (row.type().equals("Burglary") && row.isLocated()) {
        picture.dot(row.easting(), row.northing(), 0xcc2233, 5);
      }
    }
    picture.write(Path.of(arguments[0]));
  }

  TownPicture(Box view, int width) {
    this.view = view;
    scale = width / view.width();
    image = new BufferedImage(width, (int) (view.height() * scale), BufferedImage.TYPE_INT_RGB);
    g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(new Color(0xeceff1));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
  }

  void area(Geometry shape, int fill) {
    g.setColor(new Color(fill));
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      g.fill(path(shape.getGeometryN(i)));
    }
  }

  void line(Geometry shape, int colour, double width) {
    g.setColor(new Color(colour));
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      g.draw(path(shape.getGeometryN(i)));
    }
  }

  void dot(double x, double y, int colour, double size) {
    g.setColor(new Color(colour));
    double px = (x - view.minEasting()) * scale;
    double py = (view.maxNorthing() - y) * scale;
    g.fill(new java.awt.geom.Ellipse2D.Double(px - size / 2, py - size / 2, size, size));
  }

  void text(double x, double y, String text, int colour, int size) {
    g.setColor(new Color(colour));
    g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
    int width = g.getFontMetrics().stringWidth(text);
    g.drawString(
        text,
        (float) ((x - view.minEasting()) * scale - width / 2.0),
        (float) ((view.maxNorthing() - y) * scale));
  }

  void base(List<BaseFeature> features, Geometry outline) {
    area(outline, 0xf3f4ef);
    for (BaseKind kind : BaseKind.values()) {
      for (BaseFeature f : features.stream().filter(it -> it.kind() == kind).toList()) {
        switch (kind) {
          case BUILT_UP -> area(f.shape(), 0xe6e6e6);
          case GREEN -> area(f.shape(), 0xd5e3cf);
          case WATER -> area(f.shape(), 0xbcd6ec);
          case RIVER -> line(f.shape(), 0xaacbe5, f.name().startsWith("River") ? 5 : 2);
          case ROAD_MINOR -> line(f.shape(), 0xffffff, 1.6);
          case ROAD_MAJOR -> {
            line(f.shape(), 0xc4c8cc, 6);
            line(f.shape(), 0xffffff, 4);
          }
          case RAILWAY -> line(f.shape(), 0x888d93, 2);
          case STATION ->
              dot(f.shape().getCoordinate().x, f.shape().getCoordinate().y, 0x555555, 9);
          case PLACE -> {}
        }
      }
    }
    for (BaseFeature f : features) {
      if (f.kind() == BaseKind.PLACE) {
        Coordinate at = f.shape().getCoordinate();
        text(at.x, at.y, f.name(), 0x4a5560, 15);
      }
    }
  }

  void write(Path file) throws IOException {
    ImageIO.write(image, "png", file.toFile());
  }

  private Path2D path(Geometry shape) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    if (shape instanceof org.locationtech.jts.geom.Polygon polygon) {
      add(path, polygon.getExteriorRing());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        add(path, polygon.getInteriorRingN(i));
      }
    } else {
      add(path, shape);
    }
    return path;
  }

  private void add(Path2D path, Geometry line) {
    Coordinate[] points = line.getCoordinates();
    for (int i = 0; i < points.length; i++) {
      double x = (points[i].x - view.minEasting()) * scale;
      double y = (view.maxNorthing() - points[i].y) * scale;
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
  }
}
