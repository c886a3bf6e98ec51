package org.nimbench.cli;

import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Acknowledgement;
import org.nimbench.products.OriginWords;
import org.nimbench.products.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code product acknowledge}: says that somebody looked at a section before it leaves. */
@Command(
    name = "acknowledge",
    description = "${bundle:cli.product.acknowledge}",
    mixinStandardHelpOptions = true)
final class ProductAcknowledgeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin ProductTarget target = new ProductTarget();

  @Option(
      names = "--section",
      required = true,
      paramLabel = "KEY",
      description = "${bundle:cli.product.section}")
  String section = "";

  @Option(
      names = "--release",
      paramLabel = "partner|public",
      description = "${bundle:cli.product.release}")
  String release = "partner";

  @Option(
      names = "--by",
      required = true,
      paramLabel = "NAME",
      description = "${bundle:cli.product.by}")
  String by = "";

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "${bundle:cli.product.acknowledge.note}")
  String note = "";

  ProductAcknowledgeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Release wanted = Release.parse(release);
    Acknowledgement made =
        target.writing(
            surroundings,
            products -> products.clearance().acknowledge(target.id, section, wanted, by, note));
    Desk desk = target.desk(surroundings);
    desk.print(
        desk.object()
            .put("id", made.product())
            .put("section", made.section())
            .put("release", made.release().name())
            .put("by", made.by())
            .put("at", made.at().toString()),
        Words.text(
            "cli.product.acknowledge.done",
            made.product(),
            made.section(),
            made.release().name(),
            made.by(),
            OriginWords.time(made.at())));
    return 0;
  }
}
