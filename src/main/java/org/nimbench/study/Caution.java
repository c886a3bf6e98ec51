package org.nimbench.study;

import java.util.List;
import java.util.Optional;
import org.nimbench.kernel.Words;

/**
 * What a reader must know before believing an answer.
 *
 * @param code that of its {@link CautionKind}, whatever its words; empty where nobody needs to tell
 *     it from others, and in evidence of versions without codes
 * @param words as people read it
 */
public record Caution(String code, String words) {
  /** A caution that is told from others by its kind. */
  static Caution of(CautionKind kind, String words) {
    return new Caution(kind.code(), words);
  }

  /** That hours after midnight are counted under the day before. */
  static Caution ofNights() {
    return of(CautionKind.NIGHT, Words.text("study.count.caution.night"));
  }

  /** Cautions that nobody needs to tell apart. */
  public static List<Caution> plain(List<String> words) {
    return words.stream().map(one -> new Caution("", one)).toList();
  }

  /**
   * What it is about; empty where its code does not say, or says what this version does not know.
   */
  public Optional<CautionKind> kind() {
    return CautionKind.of(code);
  }

  /** Whether it is certainly of a kind. */
  public boolean is(CautionKind wanted) {
    return kind().filter(wanted::equals).isPresent();
  }
}
