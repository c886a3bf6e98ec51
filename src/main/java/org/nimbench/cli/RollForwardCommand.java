package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import org.nimbench.products.roll.RollAsk;
import org.nimbench.products.roll.RollForward;
import org.nimbench.products.roll.RollReportJson;
import org.nimbench.products.roll.Rolled;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rollforward}: carries products to another period. */
@Command(name = "rollforward", description = "${bundle:cli.roll}", mixinStandardHelpOptions = true)
final class RollForwardCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Option(names = "--to", required = true, paramLabel = "P", description = "${bundle:cli.roll.to}")
  String to = "";

  @Option(names = "--product", paramLabel = "ID", description = "${bundle:cli.roll.product}")
  String product = "";

  @Option(names = "--title", paramLabel = "TEXT", description = "${bundle:cli.roll.title}")
  String title = "";

  @Option(names = "--in-place", description = "${bundle:cli.roll.in-place}")
  boolean inPlace;

  @Option(names = "--dry-run", description = "${bundle:cli.roll.dry}")
  boolean dryRun;

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  RollForwardCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    RollAsk ask = new RollAsk(Period.parse(to), inPlace, title);
    Desk desk = new Desk(surroundings, json);
    List<Rolled> rolled =
        dryRun
            ? desk.reading(workspace, open -> rehearsed(open, ask, desk))
            : desk.writing(workspace, open -> kept(open, ask, desk));
    desk.print(tree(desk, rolled), lines(rolled));
    return 0;
  }

  private RollForward forward(Workspace open) {
    Studies studies = surroundings.studies(open);
    return new RollForward(open, studies, new Products(open, studies, surroundings.clock()));
  }

  private List<Rolled> rehearsed(Workspace open, RollAsk ask, Desk desk) {
    return rehearsed(forward(open), ask, desk);
  }

  private List<Rolled> kept(Workspace open, RollAsk ask, Desk desk) {
    RollForward forward = forward(open);
    List<Rolled> rolled = rehearsed(forward, ask, desk);
    forward.keep(rolled);
    return rolled;
  }

  private List<Rolled> rehearsed(RollForward forward, RollAsk ask, Desk desk) {
    List<String> ids =
        product.isEmpty()
            ? forward.meant(ask.to()).stream().map(Product::id).toList()
            : List.of(product);
    return forward.rehearse(ids, ask, desk.progress());
  }

  private ObjectNode tree(Desk desk, List<Rolled> rolled) {
    ObjectNode tree = desk.object();
    ArrayNode products = tree.putArray("products");
    rolled.forEach(one -> products.add(RollReportJson.tree(one.report(), !dryRun)));
    return tree;
  }

  private String[] lines(List<Rolled> rolled) {
    List<String> lines = new ArrayList<>();
    rolled.forEach(one -> RollLines.add(one.report(), dryRun, lines));
    if (rolled.isEmpty()) {
      lines.add(Words.text("cli.roll.none"));
    }
    return lines.toArray(String[]::new);
  }
}
