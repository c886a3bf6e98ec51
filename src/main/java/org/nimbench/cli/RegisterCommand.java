package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;
import org.nimbench.kernel.Words;
import org.nimbench.supply.NotHeld;
import org.nimbench.supply.Protocol;
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
    desk.print(() -> tree(desk, register), lines(register));
    return 0;
  }

  private ObjectNode tree(Desk desk, Register register) {
    ObjectNode tree =
        desk.object()
            .put("authorities", register.authorities().size())
            .put("protocols", register.protocols().size())
            .put("notHeld", register.notHeld().size())
            .put("consultations", register.consultations().size());
    ArrayNode overdue = tree.putArray("overdue");
    overdue(register)
        .forEach(
            one ->
                overdue
                    .addObject()
                    .put("ref", one.ref())
                    .put("title", one.title())
                    .put("reviewDue", String.valueOf(one.reviewDue())));
    ArrayNode statements = tree.putArray("notHeldSets");
    notHeld(register)
        .forEach(
            one ->
                statements
                    .addObject()
                    .put("set", one.set().key())
                    .put("authority", one.authority())
                    .put("from", one.span().from().toString()));
    return tree;
  }

  private String[] lines(Register register) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Words.text(
            "cli.register.holds",
            register.authorities().size(),
            register.protocols().size(),
            register.notHeld().size(),
            register.consultations().size()));
    overdue(register)
        .forEach(
            one ->
                lines.add(
                    Words.text(
                        "cli.register.overdue",
                        one.ref(),
                        one.title(),
                        String.valueOf(one.reviewDue()))));
    notHeld(register)
        .forEach(
            one ->
                lines.add(
                    Words.text(
                        "cli.register.not-held",
                        one.set().number(),
                        one.set().inWords(),
                        one.authority(),
                        one.span().from())));
    return lines.toArray(String[]::new);
  }

  private LocalDate today() {
    return LocalDate.now(surroundings.clock());
  }

  /** Protocols that hold today and should have been looked at again. */
  private List<Protocol> overdue(Register register) {
    LocalDate today = today();
    return register.protocols().stream()
        .filter(one -> one.inForce().holdsOn(today) && one.isReviewOverdue(today))
        .toList();
  }

  private List<NotHeld> notHeld(Register register) {
    LocalDate today = today();
    return register.notHeld().stream().filter(one -> one.span().holdsOn(today)).toList();
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
