package org.nimbench.intake.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.SetKey;

/**
 * The reasons of one exclusion: up to three, from one cell or several.
 *
 * @param codes of the house's table, each once, in the order given
 * @param unmapped what no table knows, as given
 * @param tooMany whether more than three were given
 */
public record ExclusionReasons(List<String> codes, List<String> unmapped, boolean tooMany) {
  private static final SetKey SET = SetKey.PRESCRIBED.get(5);
  private static final int MOST = 3;

  public ExclusionReasons {
    codes = List.copyOf(codes);
    unmapped = List.copyOf(unmapped);
  }

  /**
   * The reasons in the cells of a row. A cell that is no reason itself may hold codes of two
   * letters set apart by commas, semicolons or plus signs.
   *
   * @param day a day of the exclusion: codes of 2020 were not in use before
   */
  public static ExclusionReasons of(
      CodeBook book, List<String> cells, LocalDate day, Map<String, String> decided) {
    List<String> codes = new ArrayList<>();
    List<String> unmapped = new ArrayList<>();
    for (String cell : cells) {
      for (String word : words(book, cell.strip(), day, decided)) {
        String code = book.find(SET, word, word, day, decided).code();
        if (code == null) {
          unmapped.add(word);
        } else if (!codes.contains(code)) {
          codes.add(code);
        }
      }
    }
    return new ExclusionReasons(codes, unmapped, codes.size() + unmapped.size() > MOST);
  }

  private static List<String> words(
      CodeBook book, String cell, LocalDate day, Map<String, String> decided) {
    if (cell.isEmpty()) {
      return List.of();
    }
    boolean isList =
        book.find(SET, cell, cell, day, decided).isUnmapped()
            && cell.matches("[A-Za-z]{2}(?:\\s*[,;+]\\s*[A-Za-z]{2})+");
    return isList ? List.of(cell.split("\\s*[,;+]\\s*")) : List.of(cell);
  }
}
