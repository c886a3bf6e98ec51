package org.nimbench.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether rows can be told apart by what others may know of them: k-anonymity. Rows that agree in
 * every quasi-identifier are one class; a release is k-anonymous if no class is smaller than k.
 *
 * @param rows how many rows
 * @param smallest the size of the smallest class; 0 without rows
 * @param unique rows that are alone in their class
 * @param sizes the size of each row's class, in the rows' order
 */
public record Anonymity(int rows, int smallest, int unique, List<Integer> sizes) {
  /** The k that a public release needs. */
  public static final int PUBLIC = 5;

  /** The k that hospital sets need among partners. */
  public static final int PARTNER_HEALTH = 3;

  private static final Map<Integer, List<String>> QUASI_IDENTIFIERS =
      Map.of(
          2, List.of("lsoa_cd", "cat_code", "date_from"),
          6, List.of("school_urn", "age", "gender", "reason1"),
          9, List.of("outward", "month", "icd_block"),
          10, List.of("outward", "month"));

  public Anonymity {
    sizes = List.copyOf(sizes);
  }

  /** The columns of a set that others may know; empty for a set whose rows are about no person. */
  public static List<String> quasiIdentifiers(int set) {
    return QUASI_IDENTIFIERS.getOrDefault(set, List.of());
  }

  /**
   * Counts classes.
   *
   * @param columns one array for each quasi-identifier, codes of its values, all equally long
   * @throws IllegalArgumentException if there is no column or lengths differ
   */
  public static Anonymity of(int[]... columns) {
    if (columns.length == 0
        || Arrays.stream(columns).anyMatch(c -> c.length != columns[0].length)) {
      throw new IllegalArgumentException("Columns of one length are needed");
    }
    int[] classes = new int[columns[0].length];
    for (int[] column : columns) {
      refine(classes, column);
    }
    Map<Integer, Integer> counts = new HashMap<>();
    for (int one : classes) {
      counts.merge(one, 1, Integer::sum);
    }
    int smallest = counts.values().stream().min(Integer::compare).orElse(0);
    int unique = (int) counts.values().stream().filter(size -> size == 1).count();
    List<Integer> sizes = Arrays.stream(classes).mapToObj(counts::get).toList();
    return new Anonymity(classes.length, smallest, unique, sizes);
  }

  /** Splits classes by one more column; they are numbered from 0 again. */
  private static void refine(int[] classes, int[] column) {
    Map<Long, Integer> numbers = new HashMap<>();
    for (int row = 0; row < classes.length; row++) {
      long key = (long) classes[row] << 32 | (column[row] & 0xffffffffL);
      Integer number = numbers.putIfAbsent(key, numbers.size());
      classes[row] = number == null ? numbers.size() - 1 : number;
    }
  }

  /** Whether no class is smaller than k; a release without rows gives nothing away. */
  public boolean isAnonymous(int k) {
    return rows == 0 || smallest >= k;
  }

  /** Whether a public export is blocked: some row is the only one of its kind. */
  public boolean blocksPublicExport() {
    return unique > 0;
  }

  /** How many rows are in classes smaller than k. */
  public int rowsBelow(int k) {
    return (int) sizes.stream().filter(size -> size < k).count();
  }
}
