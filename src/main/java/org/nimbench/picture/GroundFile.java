package org.nimbench.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.nimbench.drawing.PixelFile;
import org.nimbench.geography.MapImage;
import org.nimbench.geography.WorldFile;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/** Reads a picture of the ground with a world file beside it: PNG, JPEG or TIFF. */
public final class GroundFile {
  private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "tif", "tiff");

  private GroundFile() {}

  /** Whether a file's name is that of a picture. */
  public static boolean isPicture(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /**
   * Reads a picture; metres of the British National Grid are assumed.
   *
   * @throws ProblemException (refused) if the file is not there, no such picture, damaged, too
   *     large ({@link PixelFile#MOST}), without a world file, or its world file is not six numbers,
   *     turned, mirrored, in degrees or outside Great Britain
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static MapImage read(Path file, Progress progress) {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw Problem.of(ProblemKind.REFUSED, "geography.file.missing", name).asException();
    }
    WorldFile world = WorldFile.beside(file);
    PixelFile.Encoded read = PixelFile.read(file, progress);
    return new MapImage(
        new MapImage.Facts(
            world.box(read.columns(), read.rows()),
            read.columns(),
            read.rows(),
            read.media(),
            name,
            ""),
        read.bytes());
  }
}
