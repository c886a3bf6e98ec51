package org.nimbench.priorities;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How scores become a total: {@code nimbench.scoring/1}.
 *
 * <p>Each block makes one figure of its criteria; the total is the sum or the product of the
 * blocks, and bonuses are added to it. A 4 × 4 risk matrix is the product of two blocks with one
 * criterion each; "harm × likelihood × organisational position" is the product of three.
 *
 * @param key such as {@code risk-4x4}
 * @param name in words
 * @param note what it is and is not, printed with every matrix it makes
 * @param formula how the blocks make the total
 * @param blocks in the order of their columns
 * @param criteria in the order of their columns
 * @param bands words for totals, the highest first; empty where the model names none
 */
public record ScoringModel(
    String key,
    String name,
    String note,
    Formula formula,
    List<Block> blocks,
    List<Criterion> criteria,
    List<Band> bands) {
  /** Totals nearer to each other than this are equal: sums of a few products in double. */
  private static final double SAME = 1e9;

  public ScoringModel {
    blocks = List.copyOf(blocks);
    criteria = List.copyOf(criteria);
    bands = bands.stream().sorted(Comparator.comparingDouble(Band::from).reversed()).toList();
  }

  /** How the blocks make the total. */
  public enum Formula {
    /** Their sum. */
    SUM,
    /** Their product. */
    PRODUCT
  }

  /** The criterion with a key. */
  public Optional<Criterion> criterion(String wanted) {
    return criteria.stream().filter(one -> one.key().equals(wanted)).findFirst();
  }

  /** The criteria of a block. */
  public List<Criterion> of(Block block) {
    return criteria.stream()
        .filter(one -> !one.isBonus() && one.block().equals(block.key()))
        .toList();
  }

  /** The criteria a theme must be scored on to have a total: all but the bonuses. */
  public List<Criterion> required() {
    return criteria.stream().filter(one -> !one.isBonus()).toList();
  }

  /**
   * The figure of a block.
   *
   * @param scores score by key of criterion; every criterion of the block is among them
   */
  public double block(Block block, Map<String, Integer> scores) {
    List<Criterion> its = of(block);
    DoubleStream counts =
        its.stream().mapToDouble(one -> one.counts(Objects.requireNonNull(scores.get(one.key()))));
    return switch (block.combine()) {
      case SUM -> counts.sum();
      case HIGHEST -> counts.max().orElse(0);
      case MEAN -> counts.sum() / its.stream().mapToDouble(Criterion::weight).sum();
    };
  }

  /**
   * The total of a theme, rounded to nine decimals so that equal totals are equal.
   *
   * @param scores score by key of criterion; a bonus that is not among them is not given
   */
  public double total(Map<String, Integer> scores) {
    DoubleStream figures = blocks.stream().mapToDouble(block -> block(block, scores));
    double made =
        formula == Formula.SUM ? figures.sum() : figures.reduce(1, (before, one) -> before * one);
    double bonus =
        criteria.stream()
            .filter(Criterion::isBonus)
            .mapToDouble(one -> one.weight() * scores.getOrDefault(one.key(), 0))
            .sum();
    return Math.rint((made + bonus) * SAME) / SAME;
  }

  /** The highest total there can be. */
  public double most() {
    return total(
        criteria.stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Criterion::key,
                    one ->
                        one.direction() == Criterion.Direction.MORE
                            ? one.highest()
                            : one.lowest())));
  }

  /** The word for a total; empty where the model has none for it. */
  public String band(double total) {
    return bands.stream()
        .filter(band -> total >= band.from())
        .map(Band::name)
        .findFirst()
        .orElse("");
  }

  /** The same model with another weight of one criterion. */
  public ScoringModel withWeight(String criterion, double weight) {
    return withCriteria(
        criteria.stream()
            .map(one -> one.key().equals(criterion) ? one.withWeight(weight) : one)
            .toList());
  }

  /**
   * The same model without what the public says; a block that holds nothing else goes with it.
   * Empty where nothing is left.
   */
  public Optional<ScoringModel> withoutPublic() {
    ScoringModel rest = withCriteria(criteria.stream().filter(one -> !one.isPublic()).toList());
    List<Block> kept = blocks.stream().filter(block -> !rest.of(block).isEmpty()).toList();
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new ScoringModel(key, name, note, formula, kept, rest.criteria(), List.of()));
  }

  /** Whether every block still counts something. */
  boolean isUsable() {
    return blocks.stream().allMatch(block -> of(block).stream().anyMatch(one -> one.weight() > 0));
  }

  private ScoringModel withCriteria(List<Criterion> others) {
    return new ScoringModel(key, name, note, formula, blocks, others, bands);
  }
}
