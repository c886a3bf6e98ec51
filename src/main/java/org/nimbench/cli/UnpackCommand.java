package org.nimbench.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.nimbench.kernel.Words;
import org.nimbench.sealing.SealedCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unpack}: a workspace from its encrypted copy. */
@Command(name = "unpack", description = "${bundle:cli.unpack}", mixinStandardHelpOptions = true)
final class UnpackCommand implements Callable<Integer> {
  /** How every workspace file begins. */
  private static final byte[] BEGIN = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", description = "${bundle:cli.unpack.file}")
  Path packed = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "WORKSPACE",
      description = "${bundle:cli.unpack.out}")
  Path out = Path.of("");

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  UnpackCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    char[] passphrase = Passphrase.of(surroundings.environment(), false);
    try {
      SealedCopy.open(packed, out, BEGIN, passphrase, desk.progress());
    } finally {
      Arrays.fill(passphrase, ' ');
    }
    desk.print(
        () -> desk.object().put("unpacked", out.toString()), Words.text("cli.unpack.done", out));
    return 0;
  }
}
