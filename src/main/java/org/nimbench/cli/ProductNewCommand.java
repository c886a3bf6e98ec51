package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.products.Marking;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Previous;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.products.Section;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code product new}: makes a product with its template's evidence. */
@Command(name = "new", description = "${bundle:cli.product.new}", mixinStandardHelpOptions = true)
final class ProductNewCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Option(
      names = "--type",
      required = true,
      paramLabel = "TYPE",
      description = "${bundle:cli.product.type}")
  String type = "";

  @Option(
      names = "--title",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.product.title}")
  String title = "";

  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIOD",
      description = "${bundle:cli.product.period}")
  String period = "";

  @Option(names = "--marking", paramLabel = "TEXT", description = "${bundle:cli.product.marking}")
  @Nullable String marking;

  @Option(names = "--author", paramLabel = "TEXT", description = "${bundle:cli.product.author}")
  @Nullable String author;

  @Option(
      names = "--previous",
      paramLabel = "ID",
      description = "${bundle:cli.product.previous.of}")
  @Nullable String previous;

  @Option(
      names = "--previous-to",
      paramLabel = "DATE",
      description = "${bundle:cli.product.previous.to}")
  @Nullable LocalDate previousTo;

  @ArgGroup(exclusive = false)
  @Nullable SpanOptions years;

  @Mixin SubjectOptions subject = new SubjectOptions();

  @Mixin CareOptions care = new CareOptions();

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  ProductNewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    return desk.writing(
        workspace,
        open -> {
          Products products = new Products(open, surroundings.studies(open), surroundings.clock());
          Product made = products.create(wanted(products), desk.progress());
          desk.print(tree(desk, made), Words.text("cli.product.new.done", made.id(), made.title()));
          return 0;
        });
  }

  private NewProduct wanted(Products products) {
    return new NewProduct(
        ProductType.parse(type),
        title,
        Period.parse(period),
        subject.filter(),
        marking == null ? null : Marking.parse(marking),
        author,
        List.of(),
        continued(products),
        care.care(),
        years == null ? null : years.span());
  }

  /** A product of the workspace says itself how far its data went. */
  private @Nullable Previous continued(Products products) {
    if (previous == null) {
      return previousTo == null ? null : new Previous("", previousTo);
    }
    LocalDate last = products.product(previous).period().lastDay();
    return new Previous(previous, previousTo == null ? last : previousTo);
  }

  private static ObjectNode tree(Desk desk, Product product) {
    ObjectNode tree =
        desk.object()
            .put("id", product.id())
            .put("type", product.type().code())
            .put("title", product.title())
            .put("period", product.period().code());
    ArrayNode sections = tree.putArray("sections");
    for (Section section : product.sections()) {
      ObjectNode one = sections.addObject().put("key", section.key());
      ArrayNode evidence = one.putArray("evidence");
      List.copyOf(section.evidence()).forEach(evidence::add);
    }
    return tree;
  }
}
