package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.products.FigureOrigin;
import org.nimbench.products.OriginWords;
import org.nimbench.store.Batch;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.RecipeCommand;
import org.nimbench.study.RecipeJson;

/** Where a figure came from, as lines and as JSON. */
final class FigureLines {
  private FigureLines() {}

  static List<String> of(FigureOrigin origin, Path workspace) {
    List<String> lines = new ArrayList<>(OriginWords.of(origin));
    lines.add(
        Words.text(
            "cli.product.figure.again",
            RecipeCommand.line(ofItsPeriod(origin.evidence()), workspace)));
    return lines;
  }

  /** The recipe with the period that it meant, which a product may have given it. */
  private static Recipe ofItsPeriod(Evidence one) {
    Recipe recipe = one.recipe();
    Period period = one.period();
    PeriodRule rule = period == null ? new PeriodRule.Always() : new PeriodRule.Absolute(period);
    return new Recipe(recipe.method(), recipe.filter(), rule, recipe.parameters(), recipe.seed());
  }

  static ObjectNode tree(FigureOrigin origin, ObjectNode tree) {
    Stamp stamp = origin.evidence().stamp();
    tree.put("product", origin.product())
        .put("evidence", origin.evidence().id())
        .put("hash", origin.hash())
        .put("current", origin.isCurrent())
        .put("title", origin.evidence().telling().title())
        .put("source", stamp.source())
        .put("filter", stamp.filter())
        .put("method", stamp.method())
        .put("n", stamp.n())
        .put("located", stamp.located())
        .put("used", stamp.used())
        .put("made", stamp.made().toString());
    Period period = origin.evidence().period();
    if (period != null) {
      tree.put("period", period.code());
    }
    stamp.parameters().forEach(tree.putObject("parameters")::put);
    stamp.excludedInWords().forEach(tree.putObject("excluded")::put);
    ObjectNode data = tree.putObject("data");
    stamp.dataVersions().forEach(version -> data.put(version.name(), version.revision()));
    ObjectNode moved = tree.putObject("moved");
    origin.moved().forEach(version -> moved.put(version.name(), version.revision()));
    ArrayNode imports = tree.putArray("imports");
    for (Batch batch : origin.imports()) {
      imports
          .addObject()
          .put("batch", batch.id())
          .put("files", batch.about().name())
          .put("sha256", batch.about().sha256())
          .put("supplier", batch.about().supplier())
          .put("received", batch.received().toString())
          .put("stored", batch.counts().stored());
    }
    ArrayNode exports = tree.putArray("exports");
    origin.exports().forEach(entry -> exports.add(entry.number()));
    tree.set("recipe", RecipeJson.tree(origin.evidence().recipe()));
    return tree;
  }
}
