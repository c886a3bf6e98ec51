package org.nimbench.priorities;

import java.util.List;
import java.util.Optional;

/**
 * One thing that themes are scored on.
 *
 * @param key such as {@code trend}; lower-case letters, digits and hyphens
 * @param name as the matrix heads its column
 * @param asks what the scorer answers
 * @param block key of the block it counts in; empty for a bonus
 * @param weight how often it counts, 0 or more
 * @param direction whether more of it makes a theme more or less of a priority
 * @param levels the scores there are, the lowest first, each with its words
 * @param isBonus whether it is answered by no (0) or yes (1) and adds its weight to the total
 * @param isPublic whether it scores what the public says: left out where the two are compared
 */
public record Criterion(
    String key,
    String name,
    String asks,
    String block,
    double weight,
    Direction direction,
    List<Level> levels,
    boolean isBonus,
    boolean isPublic) {
  public Criterion {
    levels = List.copyOf(levels);
  }

  /** What more of a criterion does to a theme. */
  public enum Direction {
    /** A higher score makes the theme more of a priority. */
    MORE,
    /** A higher score makes it less of one: the scale counts from its other end. */
    LESS
  }

  /**
   * One score of the scale.
   *
   * @param score 0 or more
   * @param words what a theme must be like to get it; empty where only neighbours are described
   */
  public record Level(int score, String words) {}

  /** The level of a score; empty where the scale has no such score. */
  public Optional<Level> level(int score) {
    return levels.stream().filter(level -> level.score() == score).findFirst();
  }

  /** The lowest score. */
  public int lowest() {
    return levels.get(0).score();
  }

  /** The highest score. */
  public int highest() {
    return levels.get(levels.size() - 1).score();
  }

  /** What a score counts: weight × score, the score turned round where less is more. */
  double counts(int score) {
    int turned = direction == Direction.MORE ? score : lowest() + highest() - score;
    return weight * turned;
  }

  Criterion withWeight(double newWeight) {
    return new Criterion(key, name, asks, block, newWeight, direction, levels, isBonus, isPublic);
  }
}
