package org.nimbench.geography;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;

/**
 * Where a picture lies, as the six lines of the file beside it say (ESRI's world file): width of a
 * pixel, two turns, height of a pixel (below 0: rows run southwards), and the middle of the first
 * pixel. It names no coordinate system: metres of the British National Grid are assumed.
 *
 * @param file its name, for messages
 * @param pixelWidth metres, above 0
 * @param pixelHeight metres, above 0
 * @param west the western edge of the first pixel, metres
 * @param north the northern edge of the first pixel, metres
 */
public record WorldFile(
    String file, double pixelWidth, double pixelHeight, double west, double north) {
  private static final int LINES = 6;

  /** The British National Grid's own square, metres. */
  private static final Box GREAT_BRITAIN = new Box(0, 0, 700_000, 1_300_000);

  /** Numbers that can be degrees; no place in Great Britain has such metres both ways. */
  private static final double DEGREES = 180;

  /** Sheets reach into the sea: how far beyond the square a picture may lie, metres. */
  private static final double SEA = 300_000;

  /**
   * The world file beside a picture: {@code .pgw}, {@code .jgw}, {@code .tfw} or {@code .wld}.
   *
   * @throws ProblemException (refused) if there is none, or it is not six numbers, turned, upside
   *     down, or in degrees
   */
  public static WorldFile beside(Path picture) {
    Path file =
        find(picture)
            .orElseThrow(() -> refused("geography.worldfile.none", GivenFile.name(picture)));
    try {
      return of(GivenFile.name(file), Files.readAllLines(file, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw GivenFile.unreadable(file, e);
    }
  }

  private static Optional<Path> find(Path picture) {
    String name = GivenFile.name(picture);
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    List<String> names = new ArrayList<>();
    for (String each : endings(ending)) {
      names.add(stem + "." + each);
      names.add(stem + "." + each.toUpperCase(Locale.ROOT));
    }
    return names.stream().map(picture::resolveSibling).filter(Files::isRegularFile).findFirst();
  }

  private static List<String> endings(String picture) {
    return switch (picture) {
      case "png" -> List.of("pgw", "pngw", "wld");
      case "jpg", "jpeg" -> List.of("jgw", "jpgw", "jpegw", "wld");
      default -> List.of("tfw", "tifw", "tiffw", "wld");
    };
  }

  /** What the lines of a world file say; blank ones are skipped. */
  public static WorldFile of(String file, List<String> lines) {
    List<Double> numbers = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        numbers.add(number(file, line.strip()));
      }
    }
    if (numbers.size() != LINES) {
      throw refused("geography.worldfile.lines", file, numbers.size());
    }
    double width = numbers.get(0);
    double height = -numbers.get(3);
    if (numbers.get(1) != 0 || numbers.get(2) != 0) {
      throw refused("geography.worldfile.turned", file);
    }
    if (!(width > 0 && height > 0)) {
      throw refused("geography.worldfile.mirrored", file);
    }
    if (Math.abs(numbers.get(4)) <= DEGREES && Math.abs(numbers.get(5)) <= DEGREES) {
      throw refused("geography.worldfile.degrees", file);
    }
    return new WorldFile(
        file, width, height, numbers.get(4) - width / 2, numbers.get(5) + height / 2);
  }

  private static double number(String file, String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
      throw refused("geography.worldfile.number", file, text);
    } catch (NumberFormatException e) {
      throw Problem.of(ProblemKind.REFUSED, "geography.worldfile.number", file, text)
          .asException(e);
    }
  }

  /**
   * The ground under a picture of so many pixels.
   *
   * @throws ProblemException (refused) if it is not in Great Britain
   */
  public Box box(int columns, int rows) {
    Box box = new Box(west, north - rows * pixelHeight, west + columns * pixelWidth, north);
    Box sea = GREAT_BRITAIN.widened(SEA);
    boolean isNear =
        box.minEasting() >= sea.minEasting()
            && box.maxEasting() <= sea.maxEasting()
            && box.minNorthing() >= sea.minNorthing()
            && box.maxNorthing() <= sea.maxNorthing();
    boolean isIn =
        box.minEasting() < GREAT_BRITAIN.maxEasting()
            && box.maxEasting() > GREAT_BRITAIN.minEasting()
            && box.minNorthing() < GREAT_BRITAIN.maxNorthing()
            && box.maxNorthing() > GREAT_BRITAIN.minNorthing();
    if (!isNear || !isIn) {
      throw refused("geography.worldfile.elsewhere", file, Math.round(west), Math.round(north));
    }
    return box;
  }

  private static ProblemException refused(String code, String where, Object... arguments) {
    return Problem.of(ProblemKind.REFUSED, code, where, arguments).asException();
  }
}
