package org.nimbench.temporal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.nimbench.RealData;

/** A published table as columns of numbers, and the figures expected of it. */
record ReferenceTable(List<NamedCsvRecord> rows) {

  static ReferenceTable read(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(RealData.reference(name))) {
      return new ReferenceTable(csv.stream().toList());
    }
  }

  /** What is expected of a case. */
  static JsonNode expected(String folder, String id) throws IOException {
    JsonNode all =
        new ObjectMapper().readTree(RealData.reference(folder + "/expected.json").toFile());
    return StreamSupport.stream(all.get("cases").spliterator(), false)
        .filter(c -> c.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow()
        .get("expected");
  }

  static double[] numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .mapToDouble(JsonNode::asDouble)
        .toArray();
  }

  /** A column; NA becomes NaN. */
  double[] column(String name) {
    return rows.stream().mapToDouble(r -> number(r.getField(name))).toArray();
  }

  /** The rows of the trial on which limits are set. */
  ReferenceTable trial() {
    return new ReferenceTable(
        rows.stream().filter(r -> r.getField("trial").equals("TRUE")).toList());
  }

  private static double number(String text) {
    return text.equals("NA") ? Double.NaN : Double.parseDouble(text);
  }
}
