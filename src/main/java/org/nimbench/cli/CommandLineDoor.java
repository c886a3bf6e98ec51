package org.nimbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.work.Cancelled;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/**
 * The way in from a terminal: runs one command and turns every failure into a message and an exit
 * code.
 */
public final class CommandLineDoor {
  private final Surroundings surroundings;

  /** A door that commands enter through. */
  public CommandLineDoor(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Runs one command.
   *
   * @param arguments as typed
   * @return the exit code of the contract
   */
  public int run(String... arguments) {
    CommandFactory factory = new CommandFactory(surroundings);
    Optional<CommandLine> called = called(factory, arguments);
    CommandLine line =
        called.orElseGet(() -> new CommandLine(new NimbenchCommand(surroundings), factory));
    line.setResourceBundle(new WordsBundle());
    line.setOut(surroundings.out());
    line.setErr(surroundings.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler(usage());
    line.setExecutionExceptionHandler(failure());
    int code =
        line.execute(
            called.isPresent() ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
    surroundings.out().flush();
    surroundings.err().flush();
    return code;
  }

  /**
   * The command that is called, on its own: to set up all of them takes longer than most commands
   * do. Empty where the program itself is meant, or no command has that name.
   */
  private static Optional<CommandLine> called(CommandFactory factory, String... arguments) {
    Command program = NimbenchCommand.class.getAnnotation(Command.class);
    for (Class<?> type : program.subcommands()) {
      String name = type.getAnnotation(Command.class).name();
      if (arguments.length > 0 && arguments[0].equals(name)) {
        return Optional.of(
            new CommandLine(type, factory).setCommandName(program.name() + " " + name));
      }
    }
    return Optional.empty();
  }

  private IParameterExceptionHandler usage() {
    return (exception, arguments) -> {
      surroundings.err().println(exception.getMessage());
      surroundings
          .err()
          .println(
              Words.text(
                  "cli.usage.help", exception.getCommandLine().getCommandSpec().qualifiedName()));
      return ProblemKind.USAGE.exitCode();
    };
  }

  private IExecutionExceptionHandler failure() {
    return (exception, commandLine, parsed) -> {
      if (exception instanceof ProblemException told) {
        surroundings.err().println(told.problem().inOneLine());
        return told.problem().kind().exitCode();
      }
      if (exception instanceof Cancelled) {
        surroundings.err().println(Words.text("cli.cancelled"));
        return ProblemKind.OTHER.exitCode();
      }
      // The outermost door: what nobody foresaw is logged and told without a stack trace.
      surroundings.err().println(Words.text("cli.unforeseen", log(exception)));
      return ProblemKind.OTHER.exitCode();
    };
  }

  private Path log(Exception exception) {
    Path log = surroundings.home().resolve("nimbench.log");
    try {
      Files.createDirectories(surroundings.home());
      try (PrintWriter writer =
          new PrintWriter(
              Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
        writer.println(Instant.now(surroundings.clock()));
        exception.printStackTrace(writer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return log;
  }
}
