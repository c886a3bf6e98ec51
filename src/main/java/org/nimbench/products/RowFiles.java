package org.nimbench.products;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;

/**
 * Rows of a section as files: CSV with the keys of the columns as headings, or a JSON list of
 * objects; the ending of the file chooses.
 */
public final class RowFiles {
  private static final String JSON = ".json";

  private RowFiles() {}

  /**
   * Reads rows.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if the file cannot be read as what its
   *     ending says
   */
  public static List<Map<String, String>> read(Path file) {
    try {
      String text = Files.readString(file);
      return isJson(file) ? json(text) : csv(text);
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw Problem.of(ProblemKind.REFUSED, "products.rows.file", file.toString()).asException(e);
    }
  }

  private static boolean isJson(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(JSON);
  }

  private static List<Map<String, String>> json(String text) throws IOException {
    JsonNode tree = Formats.trees().readTree(text);
    return SectionJson.readRows(tree.has("rows") ? tree.get("rows") : tree);
  }

  private static List<Map<String, String>> csv(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<Map<String, String>> rows = new ArrayList<>();
    for (NamedCsvRecord line : CsvReader.builder().ofNamedCsvRecord(plain)) {
      rows.add(line.getFieldsAsMap());
    }
    return rows;
  }

  /** Writes rows; those of CSV with every column there is. */
  public static void write(
      Path file, List<RowTable.Column> columns, List<Map<String, String>> rows) {
    if (isJson(file)) {
      WholeFile.writeText(file, SectionJson.rows(rows).toPrettyString() + "\n");
      return;
    }
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(columns.stream().map(RowTable.Column::key).toList());
      for (Map<String, String> row : rows) {
        csv.writeRecord(
            columns.stream().map(column -> row.getOrDefault(column.key(), "")).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    WholeFile.writeText(file, text.toString());
  }

  /** Rows and their columns as one object. */
  public static ObjectNode tree(
      String id, String section, List<RowTable.Column> columns, List<Map<String, String>> rows) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode().put("id", id).put("section", section);
    for (RowTable.Column column : columns) {
      ObjectNode one = tree.withArray("columns").addObject();
      one.put("key", column.key()).put("heading", column.heading());
      one.put("kind", column.kind().name().toLowerCase(Locale.ROOT));
      one.put("required", column.required());
      column.choices().forEach(choice -> one.withArray("choices").add(choice));
    }
    tree.set("rows", SectionJson.rows(rows));
    return tree;
  }
}
