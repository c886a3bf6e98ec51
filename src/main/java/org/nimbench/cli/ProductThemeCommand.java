package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.Product;
import org.nimbench.products.Theme;
import org.nimbench.study.FilterJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code product theme}: adds, renames, moves or removes a theme, or lists them. */
@Command(
    name = "theme",
    description = "${bundle:cli.product.theme}",
    mixinStandardHelpOptions = true)
final class ProductThemeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin ProductTarget target = new ProductTarget();

  @ArgGroup(exclusive = true)
  @Nullable Deed deed;

  @Option(names = "--name", paramLabel = "TEXT", description = "${bundle:cli.product.theme.name}")
  String name = "";

  @Option(names = "--to", paramLabel = "N", description = "${bundle:cli.product.theme.to}")
  int to = 1;

  @Mixin SubjectOptions subject = new SubjectOptions();

  /** One of four things that can be done with a theme. */
  static final class Deed {
    @Option(names = "--add", paramLabel = "KEY", description = "${bundle:cli.product.theme.add}")
    @Nullable String add;

    @Option(
        names = "--rename",
        paramLabel = "KEY",
        description = "${bundle:cli.product.theme.rename}")
    @Nullable String rename;

    @Option(names = "--move", paramLabel = "KEY", description = "${bundle:cli.product.theme.move}")
    @Nullable String move;

    @Option(
        names = "--remove",
        paramLabel = "KEY",
        description = "${bundle:cli.product.theme.remove}")
    @Nullable String remove;
  }

  ProductThemeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Product product = product();
    ObjectNode tree = target.desk(surroundings).object().put("id", product.id());
    ArrayNode list = tree.putArray("themes");
    List<String> lines = new ArrayList<>();
    for (Theme theme : product.themes()) {
      ObjectNode one = list.addObject().put("key", theme.key()).put("name", theme.name());
      one.put("section", theme.section());
      one.set("filter", FilterJson.tree(theme.filter()));
      lines.add(Words.text("cli.product.theme.line", theme.key(), theme.name()));
    }
    target.desk(surroundings).print(tree, lines.toArray(String[]::new));
    return 0;
  }

  private Product product() {
    Deed wanted = deed;
    if (wanted == null) {
      return target.reading(surroundings, products -> products.product(target.id));
    }
    return target.writing(
        surroundings,
        products -> {
          if (wanted.add != null) {
            Theme theme = new Theme(wanted.add, name, subject.filter());
            return products.themes().add(target.id, theme, target.desk(surroundings).progress());
          }
          if (wanted.move != null) {
            return products.themes().move(target.id, wanted.move, to);
          }
          return wanted.rename != null
              ? products.themes().rename(target.id, wanted.rename, name)
              : products.themes().remove(target.id, String.valueOf(wanted.remove));
        });
  }
}
