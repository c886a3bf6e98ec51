package org.nimbench.priorities;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Matrices for tests, made of plain numbers. */
final class MadeUpMatrix {
  static final Entry.Mark MARK = new Entry.Mark(Instant.parse("2025-11-04T14:02:00Z"), "J. Marsh");

  private MadeUpMatrix() {}

  static Theme theme(String key, String... otherNames) {
    return new Theme(
        key, key.substring(0, 1).toUpperCase() + key.substring(1), List.of(otherNames));
  }

  static Matrix of(ScoringModel model, Map<String, Map<String, Integer>> scores) {
    List<Entry> entries = new ArrayList<>(List.of(new Entry.Modelled(MARK, model)));
    scores.forEach(
        (theme, its) -> {
          entries.add(new Entry.Added(MARK, theme(theme)));
          its.forEach((criterion, score) -> entries.add(scored(theme, criterion, score)));
        });
    return new Matrix("M1", "Test", entries);
  }

  static Entry.Scored scored(String theme, String criterion, int score) {
    return new Entry.Scored(MARK, theme, criterion, score, "because", List.of());
  }

  static Criterion criterion(String key, String block, double weight, int lowest, int highest) {
    List<Criterion.Level> levels = new ArrayList<>();
    for (int score = lowest; score <= highest; score++) {
      levels.add(new Criterion.Level(score, ""));
    }
    return new Criterion(
        key, key, "", block, weight, Criterion.Direction.MORE, levels, false, false);
  }
}
