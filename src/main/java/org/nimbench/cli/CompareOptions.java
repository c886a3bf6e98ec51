package org.nimbench.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The parameters of {@code compare}. */
final class CompareOptions {
  @Option(
      names = "--method",
      required = true,
      paramLabel = "change",
      description = "${bundle:cli.compare.method}")
  String method = "change";

  @Option(names = "--layer", paramLabel = "LAYER", description = "${bundle:cli.hotspot.layer}")
  @Nullable String layer;

  @Option(names = "--before", paramLabel = "P", description = "${bundle:cli.hotspot.before}")
  @Nullable String before;

  /** The method with what was typed. */
  MethodOptions method() {
    return new MethodOptions("compare." + method).with("layer", layer).with("before", before);
  }
}
