package org.nimbench.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.ExampleWorkspace;

/** Runs commands as a terminal would and keeps what they print. */
final class Terminal {
  /**
   * What a command left behind.
   *
   * @param code exit code
   * @param out standard output
   * @param err standard error
   */
  record Ran(int code, String out, String err) {
    JsonNode json() {
      try {
        return new ObjectMapper().readTree(out);
      } catch (JsonProcessingException e) {
        throw new AssertionError(out, e);
      }
    }
  }

  final List<Surroundings.OpenRequest> opened = new ArrayList<>();
  private final Path home;
  private final Map<String, String> environment = new HashMap<>();
  private Clock clock = ExampleWorkspace.CLOCK;

  Terminal(Path home) {
    this.home = home;
    environment.put("NIMBENCH_HOME", home.toString());
  }

  /** Sets a variable of the environment for the commands that follow. */
  void set(String name, String value) {
    environment.put(name, value);
  }

  /** Lets the commands that follow run on a day. */
  void on(LocalDate day) {
    clock = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  Ran run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      arguments[i] = words[i].toString();
    }
    Surroundings surroundings =
        new Surroundings(
            new PrintWriter(out),
            new PrintWriter(err),
            Map.copyOf(environment),
            clock,
            request -> {
              opened.add(request);
              return 0;
            });
    int code = new CommandLineDoor(surroundings).run(arguments);
    return new Ran(code, out.toString(), err + log());
  }

  /**
   * What the outermost door wrote about a failure that nobody foresaw; empty where there is none.
   */
  private String log() {
    try {
      Path log = home.resolve("nimbench.log");
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
