package org.nimbench.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The parameters of {@code count}. */
final class CountOptions {
  @Option(
      names = "--by",
      required = true,
      paramLabel = "DIM[,DIM]",
      description = "${bundle:cli.count.by}")
  String by = "month";

  @Option(
      names = "--per",
      paramLabel = "people|households|none",
      description = "${bundle:cli.count.per}")
  @Nullable String per;

  /** The method with what was typed. */
  MethodOptions method() {
    return new MethodOptions("count").with("by", by).with("per", per);
  }
}
