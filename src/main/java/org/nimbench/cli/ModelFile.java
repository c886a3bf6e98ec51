package org.nimbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.priorities.ScoringJson;
import org.nimbench.priorities.ScoringModel;
import org.nimbench.priorities.ScoringModels;

/** A scoring model by its key or its file. */
final class ModelFile {
  private static final String ENDING = ".json";

  private ModelFile() {}

  /**
   * The model.
   *
   * @param said a key of a model that comes with the program, or a file that ends in .json
   */
  static ScoringModel read(String said) {
    if (!said.endsWith(ENDING)) {
      return ScoringModels.shipped(said);
    }
    try {
      return ScoringJson.read(Files.readString(Path.of(said)), said);
    } catch (IOException e) {
      throw Problem.of(ProblemKind.REFUSED, "cli.file.unreadable", said).asException(e);
    }
  }
}
