package org.nimbench.example;

import java.nio.file.Path;
import java.util.OptionalInt;
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
    ReadmeFile.write(
        directory, town, PoliceFiles.write(directory, town, seed, rows, progress), seed);
  }
}
