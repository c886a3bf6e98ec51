package org.nimbench.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.DrawingFiles;

/** Draws every kind of picture into a folder, to be looked at. */
public final class GalleryMain {
  private GalleryMain() {}

  /** Writes the gallery to the folder named first, or to {@code target/gallery}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/gallery");
    Files.createDirectories(folder);
    MapScene scene = District.scene();
    for (Look look : Look.values()) {
      String name = look.name().toLowerCase(Locale.ROOT);
      PictureStyle style = new PictureStyle(180, 150, look, "OFFICIAL", true);
      write(folder, "map-kde-" + name, Pictures.map(District.kde(), scene, style.withDots(true)));
    }
    PictureStyle chart = new PictureStyle(160, 62, Look.PAPER, "OFFICIAL", false);
    write(folder, "chart-control-gaps", Pictures.chart(Months.control(Months.gappy(), 24), chart));
    write(folder, "chart-control-calm", Pictures.chart(Months.control(Months.calm(), 18), chart));
    write(folder, "chart-monthly", Pictures.chart(Months.kind("monthly", Months.gappy()), chart));
    write(
        folder, "chart-monthly-calm", Pictures.chart(Months.kind("monthly", Months.calm()), chart));
    write(folder, "chart-rolling", Pictures.chart(Months.kind("rolling", Months.gappy()), chart));
    write(
        folder, "chart-rolling-calm", Pictures.chart(Months.kind("rolling", Months.calm()), chart));
    write(folder, "chart-written", Pictures.chart(Months.written(), chart));
    write(folder, "chart-season", Pictures.chart(Months.season(), chart));
    for (Look look : Look.values()) {
      PictureStyle whole = new PictureStyle(180, 110, look, "OFFICIAL", true);
      write(
          folder,
          "chart-whole-" + look.name().toLowerCase(Locale.ROOT),
          Pictures.chart(Months.control(Months.gappy(), 24), whole));
    }
    PictureStyle bare = new PictureStyle(160, 118, Look.PAPER, "OFFICIAL", false);
    write(folder, "map-kde-bare", Pictures.map(District.kde(), scene, bare));
    write(folder, "map-grid-bare", Pictures.map(District.grid(250), scene, bare));
    PictureStyle wide = new PictureStyle(270, 180, Look.PAPER, "OFFICIAL", true);
    write(folder, "map-kde-wide", Pictures.map(District.kde(), scene, wide));
    PictureStyle tall = new PictureStyle(160, 190, Look.PAPER, "OFFICIAL-SENSITIVE", true);
    write(folder, "map-kde-tall", Pictures.map(District.kde(), scene, tall));
  }

  private static void write(Path folder, String name, Drawing drawing) {
    DrawingFiles.writePng(drawing, folder.resolve(name + ".png"), 150);
    DrawingFiles.writeSvg(drawing, folder.resolve(name + ".svg"));
  }
}
