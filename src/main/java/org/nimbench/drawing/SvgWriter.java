package org.nimbench.drawing;

import java.awt.geom.AffineTransform;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing as SVG 1.1 in millimetres: text stays text, halos are outlines behind it, and
 * ids are made from the drawing, so that several can stand in one page.
 */
final class SvgWriter {
  private final StringBuilder svg = new StringBuilder(1 << 14);
  private final Drawing drawing;
  private final String prefix;
  private int clips;

  private SvgWriter(Drawing drawing) {
    this.drawing = drawing;
    this.prefix = "d" + Long.toHexString(Fingerprint.of(drawing));
  }

  static String write(Drawing drawing) {
    SvgWriter writer = new SvgWriter(drawing);
    writer.open();
    writer.marks(drawing.marks());
    return writer.svg.append("</svg>\n").toString();
  }

  private void open() {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"");
    number(drawing.width()).append("mm\" height=\"");
    number(drawing.height()).append("mm\" viewBox=\"0 0 ");
    number(drawing.width()).append(' ');
    number(drawing.height()).append("\" role=\"img\" aria-labelledby=\"");
    svg.append(prefix).append("-title ").append(prefix).append("-desc\"");
    svg.append(" font-family=\"'").append(Typeface.FAMILY).append("', Arial, sans-serif\"");
    svg.append(" style=\"font-kerning:none;font-variant-ligatures:none;white-space:pre\"");
    svg.append(" fill-rule=\"evenodd\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n");
    svg.append("<title id=\"").append(prefix).append("-title\">");
    escaped(drawing.title()).append("</title>\n<desc id=\"").append(prefix).append("-desc\">");
    escaped(drawing.alternativeText()).append("</desc>\n");
  }

  private void marks(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Shape shape) {
        shape(shape.path(), shape.fill(), shape.pen());
      } else if (mark instanceof Mark.Text text) {
        text(text);
      } else if (mark instanceof Mark.Image image) {
        image(image);
      } else if (mark instanceof Mark.Group group) {
        group(group);
      }
    }
  }

  private void shape(Path path, @Nullable Fill fill, @Nullable Pen pen) {
    Fill plain = fill;
    if (fill instanceof Fill.Hatched hatched) {
      group(Hatching.asLines(path, hatched));
      plain = null;
      if (pen == null) {
        return;
      }
    }
    svg.append("<path d=\"");
    data(path);
    svg.append('"');
    if (plain instanceof Fill.Solid solid) {
      colour("fill", solid.colour());
    } else {
      svg.append(" fill=\"none\"");
    }
    if (pen != null) {
      pen(pen);
    }
    svg.append("/>\n");
  }

  private void pen(Pen pen) {
    colour("stroke", pen.colour());
    svg.append(" stroke-width=\"");
    number(pen.width()).append('"');
    if (!pen.dashes().isEmpty()) {
      svg.append(" stroke-dasharray=\"");
      for (int i = 0; i < pen.dashes().size(); i++) {
        svg.append(i == 0 ? "" : ",");
        number(pen.dashes().get(i));
      }
      svg.append('"');
    }
  }

  private void colour(String attribute, Colour colour) {
    svg.append(' ').append(attribute).append("=\"").append(colour.hex()).append('"');
    if (colour.opacity() < 1) {
      svg.append(' ').append(attribute).append("-opacity=\"");
      number(colour.opacity()).append('"');
    }
  }

  private void data(Path path) {
    double[] c = path.coordinates();
    int at = 0;
    for (byte step : path.steps()) {
      svg.append((char) step);
      int numbers = step == 'C' ? 6 : step == 'Z' ? 0 : 2;
      for (int i = 0; i < numbers; i++) {
        svg.append(i == 0 ? "" : " ");
        number(c[at++]);
      }
    }
  }

  private void text(Mark.Text text) {
    if (text.halo() != null) {
      Path letters = Shapes.toPath(Letters.outline(text), new AffineTransform());
      shape(letters, null, Letters.halo(text, text.halo()));
    }
    svg.append("<text x=\"");
    number(text.x()).append("\" y=\"");
    number(text.y()).append("\" font-size=\"");
    number(Typeface.size(text.style())).append('"');
    svg.append(text.style().bold() ? " font-weight=\"bold\"" : "");
    svg.append(text.style().italic() ? " font-style=\"italic\"" : "");
    switch (text.anchor()) {
      case START -> {}
      case MIDDLE -> svg.append(" text-anchor=\"middle\"");
      case END -> svg.append(" text-anchor=\"end\"");
    }
    if (text.angle() != 0) {
      svg.append(" transform=\"rotate(");
      number(text.angle()).append(' ');
      number(text.x()).append(' ');
      number(text.y()).append(")\"");
    }
    colour("fill", text.style().colour());
    svg.append('>');
    escaped(text.text()).append("</text>\n");
  }

  private void image(Mark.Image image) {
    svg.append("<image x=\"");
    number(image.x()).append("\" y=\"");
    number(image.y()).append("\" width=\"");
    number(image.width()).append("\" height=\"");
    number(image.height()).append("\" preserveAspectRatio=\"none\"");
    // Batik, which draws SVG into PDF, knows only the older name of the attribute.
    svg.append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
    svg.append(" xlink:href=\"data:image/png;base64,");
    byte[] png = PngWriter.write(Painter.pixels(image), 25.4, "", "");
    svg.append(Base64.getEncoder().encodeToString(png)).append("\"/>\n");
  }

  private void group(Mark.Group group) {
    String clip = null;
    if (group.clip() != null) {
      clip = prefix + "-c" + ++clips;
      svg.append("<clipPath id=\"").append(clip).append("\"><path clip-rule=\"evenodd\" d=\"");
      data(group.clip());
      svg.append("\"/></clipPath>\n");
    }
    svg.append("<g");
    if (!group.name().isEmpty()) {
      svg.append(" class=\"");
      escaped(group.name()).append('"');
    }
    svg.append(clip == null ? "" : " clip-path=\"url(#" + clip + ")\"").append(">\n");
    marks(group.marks());
    svg.append("</g>\n");
  }

  private StringBuilder escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> svg.append("&amp;");
        case '<' -> svg.append("&lt;");
        case '>' -> svg.append("&gt;");
        case '"' -> svg.append("&quot;");
        default -> svg.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
    return svg;
  }

  /** Three decimals (a thousandth of a millimetre) without trailing noughts. */
  private StringBuilder number(double value) {
    long thousandths = Math.round(value * 1000);
    if (thousandths < 0) {
      svg.append('-');
      thousandths = -thousandths;
    }
    svg.append(thousandths / 1000);
    int rest = (int) (thousandths % 1000);
    if (rest != 0) {
      svg.append('.').append((char) ('0' + rest / 100));
      if (rest % 100 != 0) {
        svg.append((char) ('0' + rest / 10 % 10));
        if (rest % 10 != 0) {
          svg.append((char) ('0' + rest % 10));
        }
      }
    }
    return svg;
  }
}
