package org.nimbench.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.study.Recipe;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code hotspot}, {@code trend} and {@code count} have in common. */
final class AnalysisOptions {
  @Parameters(paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Mixin FilterOptions filter = new FilterOptions();

  @Option(names = "--out", arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.out}")
  @Nullable List<Path> out;

  @Option(
      names = "--marking",
      paramLabel = "TEXT",
      defaultValue = "OFFICIAL",
      description = "${bundle:cli.marking}")
  String marking = "OFFICIAL";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  /** The recipe of a method with its parameters. */
  Recipe recipe(MethodOptions method) {
    return method.recipe(filter);
  }

  /** The files to write; none when only the summary is wanted. */
  List<Path> files() {
    return out == null ? List.of() : out;
  }
}
