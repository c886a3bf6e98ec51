package org.nimbench.intake;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.codes.CodeBook;
import org.nimbench.intake.codes.Found;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.reading.Row;
import org.nimbench.kernel.SetKey;

/** What sort of thing a row is: by its code, then by its exact label, never by likeness. */
final class Category {
  private static final Role[] CODES = {Role.CATEGORY_CODE, Role.AMPDS, Role.ICD};

  private final CodeBook book;
  private final SetKey set;
  private final int code;
  private final int label;
  private final boolean published;
  private final boolean custom;
  private final Map<String, String> decided;
  private final Map<String, Sort> known = new BoundedMap<>();

  /**
   * A row's category.
   *
   * @param words as given: its label, its code where it has none
   * @param code the house's code; null where no table knows it
   * @param type index into {@code OffenceTypes.all()}; −1 where it is none
   * @param isUnmapped whether a category is given that the set's table does not know
   */
  record Sort(String words, @Nullable String code, int type, boolean isUnmapped) {}

  Category(TablePlan plan, CodeBook book) {
    this.book = book;
    set = plan.form().set();
    int byCode = -1;
    for (Role role : CODES) {
      byCode = byCode < 0 ? plan.place(role) : byCode;
    }
    code = byCode;
    label = plan.place(Role.CATEGORY_LABEL);
    published = plan.isPoliceUk();
    custom = plan.form().isCustom();
    decided = plan.mapping().codes();
  }

  Sort of(Row row, LocalDate day) {
    String byCode = code < 0 ? "" : row.cell(code);
    String byLabel = label < 0 ? "" : row.cell(label);
    if (published) {
      return known.computeIfAbsent(byLabel, words -> sort(words, book.published(words)));
    }
    // Codes come into use and go out of it on the first of a month.
    String key = byCode + '\u001f' + byLabel + '\u001f' + day.getYear() + day.getMonthValue();
    String words = byLabel.isEmpty() ? byCode : byLabel;
    return known.computeIfAbsent(
        key, same -> sort(words, book.find(set, byCode, byLabel, day, decided)));
  }

  private Sort sort(String words, Found found) {
    boolean unmapped = !custom && !words.isEmpty() && found.isUnmapped();
    return new Sort(words, found.code(), found.category(), unmapped);
  }
}
