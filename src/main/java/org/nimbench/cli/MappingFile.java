package org.nimbench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.MappingJson;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** A mapping that stands in a file. */
final class MappingFile {
  private MappingFile() {}

  static Mapping read(Path file) {
    try {
      return MappingJson.read(
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file.toString());
    } catch (IOException e) {
      throw Problem.of(ProblemKind.REFUSED, "cli.import.mapping.unreadable", file.toString())
          .asException(e);
    }
  }
}
