package org.nimbench.picture;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BandedSampleModel;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.GeoTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageOutputStream;
import org.nimbench.kernel.WholeFile;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Surface;
import org.nimbench.study.Result;

/**
 * A surface as a GeoTIFF of 32-bit floats in EPSG:27700, row by row from the north; a cell without
 * a value is NaN and named so ({@code GDAL_NODATA}). Written by the JDK's own TIFF writer.
 */
public final class SurfaceTiff {
  private static final int NO_DATA_TAG = 42113;
  private static final char BRITISH_NATIONAL_GRID = 27700;

  /** Keys: a projected system, pixels are areas, EPSG:27700. */
  private static final char[] GEO_KEYS = {
    1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, BRITISH_NATIONAL_GRID
  };

  private SurfaceTiff() {}

  /** Writes the surface of a hotspot; the file appears whole or not at all. */
  public static void write(Result.Hotspot hotspot, Path file) {
    WholeFile.write(file, out -> write(hotspot.surface(), out));
  }

  private static void write(Surface surface, OutputStream out) throws IOException {
    BufferedImage image = image(surface);
    ImageWriter writer = writer();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      ImageWriteParam usual = writer.getDefaultWriteParam();
      IIOMetadata plain = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), usual);
      writer.write(null, new IIOImage(image, null, placed(plain, surface.grid())), usual);
    } finally {
      writer.dispose();
    }
  }

  /** The JDK's writer: a library on the class path brings another, which sorts first at times. */
  private static ImageWriter writer() {
    Iterator<ImageWriter> found = ImageIO.getImageWritersByFormatName("tiff");
    while (found.hasNext()) {
      ImageWriter writer = found.next();
      if (writer.getClass().getModule().isNamed()) {
        return writer;
      }
    }
    throw new IllegalStateException("The JDK writes TIFF since version 9");
  }

  private static IIOMetadata placed(IIOMetadata plain, Grid grid) throws IOException {
    TIFFDirectory directory = TIFFDirectory.createFromMetadata(plain);
    GeoTIFFTagSet tags = GeoTIFFTagSet.getInstance();
    directory.addTagSet(tags);
    double north = grid.south() + grid.rows() * grid.cell();
    addDoubles(
        directory, tags.getTag(GeoTIFFTagSet.TAG_MODEL_PIXEL_SCALE), grid.cell(), grid.cell(), 0);
    addDoubles(
        directory, tags.getTag(GeoTIFFTagSet.TAG_MODEL_TIE_POINT), 0, 0, 0, grid.west(), north, 0);
    directory.addTIFFField(
        new TIFFField(
            tags.getTag(GeoTIFFTagSet.TAG_GEO_KEY_DIRECTORY),
            TIFFTag.TIFF_SHORT,
            GEO_KEYS.length,
            GEO_KEYS));
    TIFFTag noData = new TIFFTag("GDAL_NODATA", NO_DATA_TAG, 1 << TIFFTag.TIFF_ASCII);
    directory.addTIFFField(new TIFFField(noData, TIFFTag.TIFF_ASCII, 1, new String[] {"nan"}));
    return directory.getAsMetadata();
  }

  private static void addDoubles(TIFFDirectory directory, TIFFTag tag, double... values) {
    directory.addTIFFField(new TIFFField(tag, TIFFTag.TIFF_DOUBLE, values.length, values));
  }

  private static BufferedImage image(Surface surface) {
    Grid grid = surface.grid();
    WritableRaster raster =
        Raster.createWritableRaster(
            new BandedSampleModel(DataBuffer.TYPE_FLOAT, grid.columns(), grid.rows(), 1),
            new Point(0, 0));
    for (int row = 0; row < grid.rows(); row++) {
      int fromNorth = grid.rows() - 1 - row;
      for (int column = 0; column < grid.columns(); column++) {
        raster.setSample(
            column, fromNorth, 0, (float) surface.values()[row * grid.columns() + column]);
      }
    }
    ComponentColorModel grey =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_GRAY),
            false,
            false,
            java.awt.Transparency.OPAQUE,
            DataBuffer.TYPE_FLOAT);
    return new BufferedImage(grey, raster, false, null);
  }
}
