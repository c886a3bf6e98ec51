package org.nimbench.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The parameters of {@code hotspot}. */
final class HotspotOptions {
  @Option(
      names = "--method",
      required = true,
      paramLabel = "kde|grid|areas|change",
      description = "${bundle:cli.hotspot.method}")
  String method = "kde";

  @Option(names = "--kernel", paramLabel = "KERNEL", description = "${bundle:cli.hotspot.kernel}")
  @Nullable String kernel;

  @Option(
      names = "--bandwidth",
      paramLabel = "METRES",
      description = "${bundle:cli.hotspot.bandwidth}")
  @Nullable String bandwidth;

  @Option(names = "--cell", paramLabel = "METRES", description = "${bundle:cli.hotspot.cell}")
  @Nullable String cell;

  @Option(
      names = "--boundary",
      paramLabel = "LAYER[:CODE]",
      description = "${bundle:cli.hotspot.boundary}")
  @Nullable String boundary;

  @Option(names = "--edge", paramLabel = "none|uniform", description = "${bundle:cli.hotspot.edge}")
  @Nullable String edge;

  @Option(names = "--breaks", paramLabel = "N,N,…", description = "${bundle:cli.hotspot.breaks}")
  @Nullable String breaks;

  @Option(names = "--layer", paramLabel = "LAYER", description = "${bundle:cli.hotspot.layer}")
  @Nullable String layer;

  @Option(
      names = "--per",
      paramLabel = "people|households|none",
      description = "${bundle:cli.count.per}")
  @Nullable String per;

  @Option(names = "--before", paramLabel = "P", description = "${bundle:cli.hotspot.before}")
  @Nullable String before;

  /** The method with what was typed. */
  MethodOptions method() {
    return new MethodOptions("hotspot." + method)
        .with("kernel", kernel)
        .with("bandwidth", bandwidth)
        .with("cell", cell)
        .with("boundary", boundary)
        .with("edge", edge)
        .with("breaks", breaks)
        .with("layer", layer)
        .with("per", per)
        .with("before", before);
  }
}
