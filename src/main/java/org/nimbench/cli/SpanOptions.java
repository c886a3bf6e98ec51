package org.nimbench.cli;

import org.nimbench.kernel.Period;
import org.nimbench.products.PlanSpan;
import picocli.CommandLine.Option;

/** The years of a plan, and which of them it is written for. */
final class SpanOptions {
  @Option(
      names = "--span",
      required = true,
      paramLabel = "PERIOD",
      description = "${bundle:cli.product.span.of}")
  String span = "";

  @Option(names = "--plan-year", paramLabel = "N", description = "${bundle:cli.product.span.year}")
  int year = 1;

  PlanSpan span() {
    return new PlanSpan(Period.parse(span), year);
  }
}
