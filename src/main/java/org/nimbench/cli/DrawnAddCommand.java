package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.desk.Circle;
import org.nimbench.desk.DrawnArea;
import org.nimbench.geography.Outline;
import org.nimbench.geography.OutlineFile;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Ring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drawn add}: adds areas from a file, from outlines, or as a circle. */
@Command(name = "add", description = "${bundle:cli.drawn.add}", mixinStandardHelpOptions = true)
final class DrawnAddCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "${bundle:cli.drawn.file}")
  @Nullable Path file;

  @Option(names = "--ring", paramLabel = "RING", description = "${bundle:cli.drawn.ring}")
  @Nullable List<String> rings;

  @Option(names = "--circle", paramLabel = "E,N,R", description = "${bundle:cli.drawn.circle}")
  @Nullable String circle;

  @Option(names = "--name", paramLabel = "TEXT", description = "${bundle:cli.drawn.name}")
  @Nullable String name;

  @Option(names = "--name-field", paramLabel = "FIELD", description = "${bundle:cli.drawn.field}")
  @Nullable String nameField;

  @Option(names = "--crs", paramLabel = "EPSG:n", description = "${bundle:cli.areas.crs}")
  @Nullable String crs;

  @Option(names = "--valid-from", paramLabel = "DATE", description = "${bundle:cli.drawn.from}")
  @Nullable String from;

  @Option(names = "--valid-to", paramLabel = "DATE", description = "${bundle:cli.drawn.to}")
  @Nullable String to;

  @Option(names = "--note", paramLabel = "TEXT", description = "${bundle:cli.drawn.note}")
  String note = "";

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  DrawnAddCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    List<DrawnArea> wanted = wanted(desk);
    List<DrawnArea> kept =
        desk.writing(workspace, open -> DrawnAreas.of(open, surroundings).putAll(wanted)).stream()
            .map(change -> change.kept())
            .toList();
    ObjectNode tree = desk.object();
    kept.forEach(area -> tree.withArray("areas").add(DrawnAreas.tree(area)));
    desk.print(tree, kept.stream().map(DrawnAreas::line).toArray(String[]::new));
    return 0;
  }

  private List<DrawnArea> wanted(Desk desk) {
    int ways = (file == null ? 0 : 1) + (rings == null ? 0 : 1) + (circle == null ? 0 : 1);
    if (ways != 1) {
      throw usage("cli.drawn.ways", "FILE");
    }
    if (file != null) {
      return fromFile(file, desk);
    }
    if (name == null) {
      throw usage("cli.drawn.nameless", "--name");
    }
    if (circle != null) {
      return List.of(dated(DrawnArea.of(name, circle(circle))));
    }
    List<Ring> outlines = new ArrayList<>();
    if (rings != null) {
      rings.forEach(ring -> outlines.add(Ring.parse(ring)));
    }
    return List.of(dated(new DrawnArea("", name, outlines, null, null, null, "")));
  }

  /** A file's own names; one shape without a name takes the one that was typed, or the file's. */
  private List<DrawnArea> fromFile(Path given, Desk desk) {
    List<Outline> outlines = OutlineFile.read(given, nameField, crs, desk.progress());
    if (name != null && outlines.size() > 1) {
      throw usage("cli.drawn.one-name", "--name", outlines.size());
    }
    List<DrawnArea> areas = new ArrayList<>();
    for (Outline outline : outlines) {
      String own = outline.name().isEmpty() ? String.valueOf(given.getFileName()) : outline.name();
      List<Ring> corners = DrawnAreas.rings(outline.shape());
      String called = name == null ? own : name;
      areas.add(dated(new DrawnArea("", called, corners, null, null, null, "")));
    }
    return areas;
  }

  private DrawnArea dated(DrawnArea area) {
    return area.withDates(date("--valid-from", from), date("--valid-to", to)).withNote(note);
  }

  private static @Nullable LocalDate date(String option, @Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Problem.of(ProblemKind.USAGE, "cli.filter.date", option, text).asException(e);
    }
  }

  private static Circle circle(String text) {
    String[] parts = text.split(",");
    try {
      if (parts.length == 3) {
        return Circle.of(
            Double.parseDouble(parts[0]),
            Double.parseDouble(parts[1]),
            Double.parseDouble(parts[2]));
      }
    } catch (NumberFormatException e) {
      throw Problem.of(ProblemKind.USAGE, "cli.drawn.no-circle", "--circle", text).asException(e);
    }
    throw usage("cli.drawn.no-circle", "--circle", text);
  }

  private static ProblemException usage(String code, String option, Object... arguments) {
    return Problem.of(ProblemKind.USAGE, code, option, arguments).asException();
  }
}
