package org.nimbench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;
import org.nimbench.kernel.Words;
import org.nimbench.supply.Register;
import org.nimbench.supply.RegisterJson;
import org.nimbench.supply.Supply;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code register}: keeps the register of authorities, protocols, "not held" statements and
 * consultations, or writes it out to be edited.
 */
@Command(name = "register", description = "${bundle:cli.register}", mixinStandardHelpOptions = true)
final class RegisterCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE.json",
      description = "${bundle:cli.register.file}")
  @Nullable Path file;

  @Option(names = "--out", paramLabel = "FILE.json", description = "${bundle:cli.register.out}")
  @Nullable Path out;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  RegisterCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    Path given = file;
    Register register =
        given == null
            ? desk.reading(workspace, open -> new Supply(open).register())
            : keep(desk, given);
    Path wanted = out;
    if (wanted != null) {
      WholeFile.writeText(wanted, RegisterJson.write(register));
    }
    desk.print(
        () ->
            desk.object()
                .put("authorities", register.authorities().size())
                .put("protocols", register.protocols().size())
                .put("notHeld", register.notHeld().size())
                .put("consultations", register.consultations().size()),
        Words.text(
            "cli.register.holds",
            register.authorities().size(),
            register.protocols().size(),
            register.notHeld().size(),
            register.consultations().size()));
    return 0;
  }

  private Register keep(Desk desk, Path given) {
    Register read = RegisterJson.read(text(given), given.toString());
    return desk.writing(
        workspace,
        open -> {
          new Supply(open).keep(read);
          return read;
        });
  }

  private static String text(Path given) {
    try {
      return Files.readString(given, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Problem.of(ProblemKind.REFUSED, "cli.file.unreadable", given.toString()).asException(e);
    }
  }
}
