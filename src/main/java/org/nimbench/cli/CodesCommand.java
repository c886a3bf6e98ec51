package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.codes.OwnCode;
import org.nimbench.intake.codes.OwnCodes;
import org.nimbench.intake.codes.OwnCodesFile;
import org.nimbench.kernel.WholeFile;
import org.nimbench.kernel.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code codes}: the codes that a workspace adds to the program's, or gives another meaning. */
@Command(name = "codes", description = "${bundle:cli.codes}", mixinStandardHelpOptions = true)
final class CodesCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE.csv",
      description = "${bundle:cli.codes.file}")
  @Nullable Path file;

  @Option(names = "--out", paramLabel = "FILE.csv", description = "${bundle:cli.codes.out}")
  @Nullable Path out;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  CodesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    Path given = file;
    List<OwnCode> codes =
        given == null ? desk.reading(workspace, OwnCodes::all) : keep(desk, given);
    if (out != null) {
      WholeFile.writeText(out, OwnCodesFile.write(codes));
    }
    desk.print(() -> tree(desk, codes), lines(codes));
    return 0;
  }

  private List<OwnCode> keep(Desk desk, Path given) {
    List<OwnCode> codes = OwnCodesFile.read(given);
    return desk.writing(
        workspace,
        open -> {
          OwnCodes.replace(open, codes);
          return OwnCodes.all(open);
        });
  }

  private static ObjectNode tree(Desk desk, List<OwnCode> codes) {
    ObjectNode tree = desk.object();
    ArrayNode list = tree.putArray("codes");
    for (OwnCode code : codes) {
      list.addObject()
          .put("set", code.set().key())
          .put("code", code.code())
          .put("label", code.label())
          .put("as", code.as())
          .put("validFrom", text(code.from()))
          .put("validTo", text(code.to()));
    }
    return tree;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String lines(List<OwnCode> codes) {
    return codes.isEmpty()
        ? Words.text("cli.codes.none")
        : String.join("\n", codes.stream().map(CodesCommand::line).toList());
  }

  private static String line(OwnCode code) {
    String said = (code.code() + " " + code.label()).strip();
    String line = Words.text("cli.codes.line", code.set().key(), said, code.as());
    LocalDate from = code.from();
    LocalDate to = code.to();
    if (from != null) {
      line += " " + Words.text("cli.codes.from", from);
    }
    return to == null ? line : line + " " + Words.text("cli.codes.to", to);
  }
}
