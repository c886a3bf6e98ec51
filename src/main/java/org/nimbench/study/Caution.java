package org.nimbench.study;

import java.util.List;
import org.nimbench.kernel.Words;

/**
 * What a reader must know before believing an answer.
 *
 * @param code says what it is about, whatever its words: one of the constants; empty where nobody
 *     needs to tell it from others, and in evidence of versions without codes
 * @param words as people read it
 */
public record Caution(String code, String words) {
  /** A map of few records, and how many. */
  public static final String FEW = "few";

  /** Records were moved to shared points, and which share of those on the map. */
  public static final String SNAPPED = "snapped";

  /** How many of all records have no place, and are not on the map. */
  public static final String NOT_LOCATED = "not-located";

  /** The bandwidth is small for the cells. */
  public static final String COARSE = "coarse";

  /** Places at the edge read low. */
  public static final String EDGE = "edge";

  /** How many records lie in more than one drawn area, of which a table counts each once. */
  public static final String OVERLAP = "overlap";

  /** Hours after midnight are counted under the day before. */
  public static final String NIGHT = "night";

  /** That hours after midnight are counted under the day before. */
  static Caution ofNights() {
    return new Caution(NIGHT, Words.text("study.count.caution.night"));
  }

  /** Cautions that nobody needs to tell apart. */
  public static List<Caution> plain(List<String> words) {
    return words.stream().map(one -> new Caution("", one)).toList();
  }
}
