package org.nimbench.example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/**
 * The example partnership: a fictional district with its maps, its people and its police data.
 *
 * <p>The files in {@code maps} and {@code examples} are what {@link #write} makes with {@link
 * #SEED}.
 */
public final class Northvale {
  /** The seed of the files that come with the program. */
  public static final long SEED = 1;

  /** What the workspace is called in the user's data folder. */
  public static final String FILE = "Northvale.gpkg";

  private Northvale() {}

  /**
   * Writes the partnership's files below a folder, in {@code maps} and {@code examples}. The same
   * seed and rows give the same bytes on every machine.
   *
   * @param seed any number; changes streets, boundaries, people and incidents, not the plan of the
   *     town
   * @param rows rows of police data to write; what the example has where absent
   * @throws org.nimbench.kernel.ProblemException if a file cannot be written
   * @throws org.nimbench.work.Cancelled if a stop was asked for; files already whole stay
   */
  public static void write(Path directory, long seed, OptionalInt rows, Progress progress) {
    Town town = Town.of(seed, progress);
    MapFiles.write(directory, town);
    PeopleFiles.write(directory, town);
    CrimePlaces places = PoliceFiles.places(town, seed);
    Scene scene = new Scene(town, places, seed);
    Tally tally = PoliceFiles.write(directory, places, seed, rows, scene::add, progress);
    List<Planted> planted = PartnerFiles.write(directory, scene, progress);
    RegisterFile.write(directory);
    ReadmeFile.write(directory, town, tally, planted, seed);
  }

  /**
   * Makes Northvale's workspace with all that is in it, the finished products too.
   *
   * @param file the file to make; a file that is there already is replaced
   * @throws org.nimbench.kernel.ProblemException if it cannot be written
   * @throws org.nimbench.work.Cancelled if it was stopped; the file then has those products that
   *     were whole
   */
  public static void build(Path file, Clock clock, Progress progress) {
    NorthvaleWorkspace.build(file, clock, progress);
    try (Workspace built = Workspace.openToWrite(file, clock)) {
      NorthvaleProducts.want(built, clock);
      NorthvaleProducts.make(built, progress);
    }
  }

  /**
   * Opens Northvale's workspace in the user's data folder to write; builds it there when it is not
   * there yet. What the analyst has done to it is kept.
   *
   * @param home the folder of the user's own data
   * @throws org.nimbench.kernel.ProblemException if it cannot be built or opened
   * @throws org.nimbench.work.Cancelled if it was stopped; nothing is left behind
   */
  public static Workspace openWorkspace(Path home, Clock clock, Progress progress) {
    Path file = home.resolve(FILE);
    if (!Files.exists(file)) {
      NorthvaleWorkspace.build(file, clock, progress);
    }
    return Workspace.openToWrite(file, clock);
  }
}
