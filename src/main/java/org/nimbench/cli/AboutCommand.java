package org.nimbench.cli;

import java.util.concurrent.Callable;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code about}: versions, licences, attributions. */
@Command(name = "about", description = "${bundle:cli.about}", mixinStandardHelpOptions = true)
final class AboutCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  AboutCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    String java = System.getProperty("java.version", "");
    desk.print(
        () ->
            desk.object()
                .put("name", "Nimbench")
                .put("version", Program.VERSION)
                .put("licence", "Apache-2.0")
                .put("java", java)
                .put("home", surroundings.home().toString())
                .put("attributions", Words.text("cli.about.attributions"))
                .put("notices", Words.text("cli.about.notices")),
        Words.text("cli.about.version", Program.VERSION, java),
        Words.text("cli.about.licence"),
        Words.text("cli.about.attributions"),
        Words.text("cli.about.notices"),
        Words.text("cli.about.home", surroundings.home()));
    return 0;
  }
}
