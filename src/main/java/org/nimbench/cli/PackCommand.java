package org.nimbench.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.sealing.SealedCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pack}: an encrypted, authenticated copy of a workspace. */
@Command(name = "pack", description = "${bundle:cli.pack}", mixinStandardHelpOptions = true)
final class PackCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "${bundle:cli.pack.out}")
  Path out = Path.of("");

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  PackCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    char[] passphrase = Passphrase.of(surroundings.environment(), true);
    try {
      desk.reading(
          workspace,
          open -> {
            open.lendCopy(copy -> SealedCopy.seal(copy, out, passphrase, desk.progress()));
            return out;
          });
    } finally {
      Arrays.fill(passphrase, ' ');
    }
    desk.print(() -> desk.object().put("packed", out.toString()), Words.text("cli.pack.done", out));
    return 0;
  }
}
