package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.products.FigureOrigin;
import org.nimbench.store.Batch;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.RecipeCommand;
import org.nimbench.study.RecipeJson;

/** Where a figure came from, as lines and as JSON. */
final class FigureLines {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK);

  private FigureLines() {}

  /** A moment on the wall clock in Great Britain. */
  static String time(Instant moment) {
    return TIME.format(moment.atZone(Program.ZONE));
  }

  static List<String> of(FigureOrigin origin, Path workspace) {
    Stamp stamp = origin.evidence().stamp();
    List<String> lines = new ArrayList<>();
    lines.add(
        Words.text(
            "cli.product.figure.head",
            origin.evidence().id(),
            origin.product(),
            origin.hash(),
            origin.evidence().telling().title()));
    lines.add(
        origin.isCurrent()
            ? Words.text("cli.product.figure.current")
            : Words.text("cli.product.figure.earlier"));
    lines.add(Words.text("cli.product.figure.filter", stamp.filter()));
    Period period = origin.evidence().period();
    if (period != null) {
      lines.add(Words.text("cli.product.figure.period", period.inWords()));
    }
    lines.add(Words.text("cli.product.figure.method", method(stamp)));
    origin.evidence().telling().whatThisDid().forEach(words -> lines.add("  " + words));
    lines.add(
        Words.text(
            "cli.product.figure.n",
            Figures.count(stamp.n()),
            Figures.count(stamp.located()),
            Figures.count(stamp.used())));
    stamp
        .excluded()
        .forEach(
            (why, count) ->
                lines.add(Words.text("cli.product.figure.excluded", Figures.count(count), why)));
    lines.add(
        Words.text(
            "cli.product.figure.made", Figures.shortDate(stamp.made()), stamp.programVersion()));
    stamp
        .dataVersions()
        .forEach(
            version ->
                lines.add(
                    Words.text("cli.product.figure.version", version.name(), version.revision())));
    origin
        .moved()
        .forEach(
            now -> lines.add(Words.text("cli.product.figure.moved", now.name(), now.revision())));
    origin.imports().forEach(batch -> lines.add(line(batch)));
    origin
        .exports()
        .forEach(
            entry ->
                lines.add(
                    Words.text(
                        "cli.product.figure.export",
                        entry.number(),
                        time(entry.at()),
                        entry.release(),
                        entry.file())));
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

  private static String method(Stamp stamp) {
    List<String> parts = new ArrayList<>(List.of(stamp.method()));
    stamp.parameters().forEach((name, value) -> parts.add(name + " " + value));
    return String.join("; ", parts);
  }

  private static String line(Batch batch) {
    return Words.text(
        "cli.product.figure.import",
        batch.id(),
        batch.about().name(),
        batch.about().supplier(),
        Figures.shortDate(batch.received()),
        Figures.count(batch.counts().stored()));
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
    stamp.excluded().forEach(tree.putObject("excluded")::put);
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
