package org.nimbench.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which matrix a command is about, and how it prints. */
final class MatrixOptions {
  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", description = "${bundle:cli.priorities.id}")
  String id = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;
}
