package org.nimbench.document;

import org.nimbench.drawing.Drawing;

/** Writes a picture with its alternative text into a Word file. */
final class WordPicture {
  private WordPicture() {}

  /**
   * Writes it into the open paragraph.
   *
   * @param fit by how much it is made smaller
   * @param relationship the picture's name among the file's parts
   * @param number of this picture in the file, from 1
   */
  static void write(Drawing drawing, double fit, String relationship, int number, Markup out) {
    String width = String.valueOf(Sheet.drawingUnits(drawing.width() * fit));
    String height = String.valueOf(Sheet.drawingUnits(drawing.height() * fit));
    out.open("w:r").open("w:drawing");
    out.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    out.empty("wp:extent", "cx", width, "cy", height);
    out.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
    described("wp:docPr", drawing, number, out);
    out.open("wp:cNvGraphicFramePr");
    out.empty("a:graphicFrameLocks", "noChangeAspect", "1").close();
    out.open("a:graphic").open("a:graphicData", "uri", WordPart.PICTURE);
    picture(drawing, relationship, number, width, height, out);
    out.close().close().close().close().close();
  }

  private static void picture(
      Drawing drawing, String relationship, int number, String width, String height, Markup out) {
    out.open("pic:pic").open("pic:nvPicPr");
    described("pic:cNvPr", drawing, number, out);
    out.empty("pic:cNvPicPr").close();
    out.open("pic:blipFill").empty("a:blip", "r:embed", relationship);
    out.open("a:stretch").empty("a:fillRect").close().close();
    out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
    out.empty("a:ext", "cx", width, "cy", height).close();
    out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close().close();
  }

  private static void described(String tag, Drawing drawing, int number, Markup out) {
    out.empty(
        tag,
        "id",
        String.valueOf(number),
        "name",
        "Picture " + number,
        "descr",
        drawing.alternativeText(),
        "title",
        drawing.title());
  }
}
