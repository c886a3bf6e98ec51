package org.nimbench.study;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.WholeFile;
import org.nimbench.spatial.Concentration;
import org.nimbench.spatial.Grid;
import org.nimbench.temporal.ControlLimits;
import org.nimbench.temporal.Signal;

/**
 * Evidence as files that other programs read: CSV, GeoJSON and a JSON summary. Plain digits, ISO
 * months, an empty cell where there is no value; the columns are those of the command-line
 * contract.
 */
public final class EvidenceFiles {
  private EvidenceFiles() {}

  /**
   * The values as CSV: {@code x,y,value,count} for a surface (cell centres, EPSG:27700 metres),
   * {@code period,count,rolling12,lastYear,centre,lower,upper,signal} for a series, the table's own
   * columns for a table.
   */
  public static void writeCsv(Evidence evidence, Path file) {
    WholeFile.write(
        file,
        out -> {
          try (CsvWriter csv =
              CsvWriter.builder()
                  .lineDelimiter(LineDelimiter.LF)
                  .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            for (List<String> row : rows(evidence.result())) {
              csv.writeRecord(row);
            }
          }
        });
  }

  /** The values as rows of text, headings first. */
  public static List<List<String>> rows(Result result) {
    if (result instanceof Result.Hotspot hotspot) {
      return surfaceRows(hotspot);
    }
    if (result instanceof Result.Trend trend) {
      return seriesRows(trend);
    }
    if (result instanceof Result.Change change) {
      return MapRows.of(change);
    }
    if (result instanceof Result.Areas areas) {
      return MapRows.of(areas);
    }
    Result.Table table = (Result.Table) result;
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.headings());
    rows.addAll(table.rows());
    return rows;
  }

  private static List<List<String>> surfaceRows(Result.Hotspot hotspot) {
    Grid grid = hotspot.surface().grid();
    double[] values = hotspot.surface().values();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("x", "y", "value", "count"));
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        rows.add(
            List.of(
                number(grid.centreEasting(i % grid.columns())),
                number(grid.centreNorthing(i / grid.columns())),
                number(values[i]),
                Integer.toString(hotspot.counts()[i])));
      }
    }
    return rows;
  }

  private static List<List<String>> seriesRows(Result.Trend trend) {
    Map<Integer, String> signals = new HashMap<>();
    for (Signal signal : trend.signals()) {
      signals.merge(signal.index(), signalWord(signal), (a, b) -> a + ";" + b);
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("period", "count", "rolling12", "lastYear", "centre", "lower", "upper", "signal"));
    for (int i = 0; i < trend.series().length(); i++) {
      boolean covered = trend.series().covered()[i];
      ControlLimits limits = i >= trend.judgedFrom() ? trend.limits() : null;
      rows.add(
          List.of(
              trend.series().month(i).toString(),
              covered ? Integer.toString(trend.series().counts()[i]) : "",
              number(trend.rolling12()[i]),
              number(trend.lastYear()[i]),
              limits == null ? "" : number(limits.centre()),
              limits == null ? "" : number(limits.lower()),
              limits == null ? "" : number(limits.upper()),
              signals.getOrDefault(i, "")));
    }
    return rows;
  }

  private static String signalWord(Signal signal) {
    String rule = signal.rule().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return rule + (signal.above() ? "-high" : "-low");
  }

  /** A number in full; empty for none. A whole number has no decimals. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return Double.toString(value);
  }

  /**
   * A surface as GeoJSON squares in EPSG:27700, with value and count; only cells that have a value.
   */
  public static void writeGeoJson(Evidence evidence, Path file) {
    if (!(evidence.result() instanceof Result.Hotspot hotspot)) {
      throw Question.notComputable("study.file.no-geometry", file.getFileName());
    }
    WholeFile.write(
        file,
        out -> {
          try (JsonGenerator json = Formats.trees().getFactory().createGenerator(out)) {
            writeCells(hotspot, json);
          }
        });
  }

  private static void writeCells(Result.Hotspot hotspot, JsonGenerator json) throws IOException {
    Grid grid = hotspot.surface().grid();
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeObjectFieldStart("crs");
    json.writeStringField("type", "name");
    json.writeObjectFieldStart("properties");
    json.writeStringField("name", "urn:ogc:def:crs:EPSG::27700");
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("features");
    for (int i = 0; i < grid.size(); i++) {
      double value = hotspot.surface().values()[i];
      if (!Double.isNaN(value)) {
        double west = grid.west() + i % grid.columns() * grid.cell();
        double south = grid.south() + i / grid.columns() * grid.cell();
        writeCell(json, west, south, grid.cell(), value, hotspot.counts()[i]);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeCell(
      JsonGenerator json, double west, double south, double cell, double value, int count)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeObjectFieldStart("properties");
    json.writeNumberField("value", value);
    json.writeNumberField("count", count);
    json.writeEndObject();
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Polygon");
    json.writeArrayFieldStart("coordinates");
    json.writeStartArray();
    double[][] corners = {
      {west, south},
      {west + cell, south},
      {west + cell, south + cell},
      {west, south + cell},
      {west, south}
    };
    for (double[] corner : corners) {
      json.writeArray(corner, 0, 2);
    }
    json.writeEndArray();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The stamp, the words and the summary as one JSON object. */
  public static void writeJson(Evidence evidence, Path file) {
    WholeFile.writeText(file, summary(evidence).toPrettyString() + "\n");
  }

  /** The stamp, the words and the summary as a JSON tree: what {@code --json} prints. */
  public static ObjectNode summary(Evidence evidence) {
    ObjectNode tree = Formats.trees().createObjectNode();
    tree.put("title", evidence.telling().title());
    tree.put("finding", evidence.telling().finding());
    tree.put("alternativeText", evidence.telling().alternativeText());
    stamp(tree.putObject("stamp"), evidence.stamp());
    tree.set("recipe", RecipeJson.tree(evidence.recipe()));
    if (evidence.result() instanceof Result.Hotspot hotspot) {
      hotspot(tree, hotspot);
    } else if (evidence.result() instanceof Result.Trend trend) {
      trend(tree, trend);
    } else if (evidence.result() instanceof Result.Change change) {
      MapRows.summary(tree, change);
    } else if (evidence.result() instanceof Result.Areas areas) {
      MapRows.summary(tree, areas);
    } else {
      Result.Table table = (Result.Table) evidence.result();
      tree.put("total", table.total());
      ArrayNode rows = tree.putArray("rows");
      table.rows().forEach(row -> row(rows.addObject(), table.headings(), row));
    }
    ArrayNode cautions = tree.putArray("cautions");
    evidence.telling().cautionsInWords().forEach(cautions::add);
    return tree;
  }

  private static void row(ObjectNode row, List<String> headings, List<String> cells) {
    for (int c = 0; c < cells.size(); c++) {
      row.put(headings.get(c), cells.get(c));
    }
  }

  private static void stamp(ObjectNode tree, Stamp stamp) {
    tree.put("source", stamp.source());
    tree.put("asAt", stamp.asAt() == null ? null : stamp.asAt().toString());
    tree.put("set", stamp.set().key());
    tree.put("filter", stamp.filter());
    tree.put("method", stamp.method());
    ObjectNode parameters = tree.putObject("parameters");
    stamp.parameters().forEach(parameters::put);
    tree.put("n", stamp.n());
    tree.put("located", stamp.located());
    tree.put("used", stamp.used());
    ObjectNode excluded = tree.putObject("excluded");
    stamp.excludedInWords().forEach(excluded::put);
    ObjectNode versions = tree.putObject("dataVersions");
    stamp.dataVersions().forEach(version -> versions.put(version.name(), version.revision()));
    tree.put("programVersion", stamp.programVersion());
    tree.put("seed", stamp.seed());
  }

  private static void hotspot(ObjectNode tree, Result.Hotspot hotspot) {
    tree.put("maximum", hotspot.surface().maximum());
    Grid grid = hotspot.surface().grid();
    tree.putObject("grid")
        .put("west", grid.west())
        .put("south", grid.south())
        .put("cell", grid.cell())
        .put("columns", grid.columns())
        .put("rows", grid.rows());
    ArrayNode breaks = tree.putArray("breaks");
    for (int i = 0; i < hotspot.classes().count(); i++) {
      ObjectNode row = breaks.addObject();
      row.put("lower", hotspot.classes().lower()[i]);
      double upper = hotspot.classes().upper()[i];
      row.put("upper", Double.isInfinite(upper) ? null : upper);
      row.put("cells", hotspot.classes().members()[i]);
      row.put("incidents", hotspot.classes().incidents()[i]);
    }
    ArrayNode concentration = tree.putArray("concentration");
    for (Concentration part : hotspot.concentration()) {
      concentration
          .addObject()
          .put("above", part.threshold())
          .put("squareKilometres", part.squareKilometres())
          .put("areaShare", part.areaShare())
          .put("incidents", part.incidents())
          .put("incidentShare", part.incidentShare());
    }
  }

  private static void trend(ObjectNode tree, Result.Trend trend) {
    tree.put("total", trend.series().total());
    ControlLimits limits = trend.limits();
    if (limits != null) {
      tree.putObject("limits")
          .put("centre", limits.centre())
          .put("lower", limits.lower())
          .put("upper", limits.upper())
          .put("meanMovingRange", limits.meanMovingRange())
          .put("baselineFirst", limits.baselineFirst().toString())
          .put("baselineLast", limits.baselineLast().toString())
          .put("baselineMonths", limits.baselineMonths());
    }
    if (trend.season().length > 0) {
      ArrayNode season = tree.putArray("season");
      Arrays.stream(trend.season()).forEach(season::add);
    }
    if (!trend.events().isEmpty()) {
      ArrayNode events = tree.putArray("events");
      trend.events().forEach(event -> event(events.addObject(), event));
    }
    List<List<String>> rows = seriesRows(trend);
    ArrayNode series = tree.putArray("series");
    rows.stream().skip(1).forEach(cells -> row(series.addObject(), rows.get(0), cells));
  }

  private static void event(ObjectNode tree, TrendEvent event) {
    tree.put("date", event.ofADay() ? event.day().toString() : event.month().toString());
    tree.put("kind", event.kind().name().toLowerCase(java.util.Locale.ROOT));
    tree.put("words", event.words());
  }
}
