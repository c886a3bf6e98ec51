package org.nimbench.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nimbench.priorities.Choice;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.EvidenceLink;
import org.nimbench.priorities.Priorities;
import org.nimbench.priorities.ScoringModel;
import org.nimbench.priorities.ScoringModels;
import org.nimbench.priorities.Theme;

/** The priorities of last year and of this one as Northvale's analysts scored them. */
final class NorthvalePriorities {
  private final Map<String, List<Entry>> matrices = new LinkedHashMap<>();
  private List<Entry> entries = new ArrayList<>();
  private Entry.Mark mark = new Entry.Mark(Instant.EPOCH, "");

  private NorthvalePriorities() {}

  /** Keeps both matrices, last year's first. */
  static void load(Priorities priorities) {
    NorthvalePriorities read = new NorthvalePriorities();
    text().lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(read::line);
    read.matrices.forEach(priorities::keep);
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(NorthvalePriorities.class.getResourceAsStream("priorities.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A shipped model without a criterion on which nothing is known, under a name of its own. */
  private static ScoringModel model(String[] cells) {
    ScoringModel shipped = ScoringModels.shipped(cells[1]);
    return new ScoringModel(
        shipped.key() + "-without-" + cells[2],
        cells[3],
        cells[4],
        shipped.formula(),
        shipped.blocks(),
        shipped.criteria().stream().filter(one -> !one.key().equals(cells[2])).toList(),
        shipped.bands());
  }

  private void line(String line) {
    String[] cells = line.split("\\s*\\|\\s*", -1);
    switch (cells[0]) {
      case "new" -> {
        entries = new ArrayList<>();
        matrices.put(cells[1], entries);
      }
      case "at" -> mark = new Entry.Mark(Instant.parse(cells[1]), cells[2]);
      case "model" -> entries.add(new Entry.Modelled(mark, model(cells)));
      case "theme" -> {
        List<String> others = List.of(cells).subList(3, cells.length);
        entries.add(new Entry.Added(mark, new Theme(cells[1], cells[2], others)));
      }
      case "score" ->
          entries.add(
              new Entry.Scored(
                  mark,
                  cells[1],
                  cells[2],
                  Integer.valueOf(cells[3]),
                  cells[5],
                  cells[4].isEmpty() ? List.of() : List.of(EvidenceLink.parse(cells[4]))));
      case "choice" ->
          entries.add(new Entry.Chosen(mark, cells[1], Choice.parse(cells[2]), cells[3]));
      default -> throw new IllegalStateException(line);
    }
  }
}
