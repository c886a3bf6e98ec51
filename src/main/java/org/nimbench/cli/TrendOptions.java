package org.nimbench.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The parameters of {@code trend}. */
final class TrendOptions {
  @Option(
      names = "--method",
      required = true,
      paramLabel = "monthly|rolling|control|seasonal",
      description = "${bundle:cli.trend.method}")
  String method = "monthly";

  @Option(names = "--baseline", paramLabel = "PERIOD", description = "${bundle:cli.trend.baseline}")
  @Nullable String baseline;

  /** The method with what was typed. */
  MethodOptions method() {
    return new MethodOptions("trend." + method).with("baseline", baseline);
  }
}
