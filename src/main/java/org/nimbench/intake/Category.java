package org.nimbench.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.reading.Row;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;

/** What sort of thing a row is: by its code, then by its exact label, never by likeness. */
final class Category {
  private static final Role[] CODES = {Role.CATEGORY_CODE, Role.AMPDS, Role.ICD};

  private final SetKey set;
  private final int code;
  private final int label;
  private final @Nullable CodeBook book;
  private final boolean custom;
  private final Map<String, String> decided;
  private final Map<String, Found> known = new BoundedMap<>();

  /**
   * A row's category.
   *
   * @param words as given: its label, its code where it has none
   * @param code the standard code; null where no table knows it
   * @param type index into {@code OffenceTypes.all()}; −1 where it is none
   * @param isUnmapped whether a category is given that the set's table does not know
   */
  record Found(String words, @Nullable String code, int type, boolean isUnmapped) {}

  Category(TablePlan plan) {
    set = plan.form().set();
    TablePlan.@Nullable Kept byCode = null;
    for (Role role : CODES) {
      byCode = byCode == null ? first(plan, role) : byCode;
    }
    TablePlan.@Nullable Kept byLabel = first(plan, Role.CATEGORY_LABEL);
    code = byCode == null ? -1 : byCode.place();
    label = byLabel == null ? -1 : byLabel.place();
    String table = byCode != null ? byCode.column().codes() : null;
    table = table == null && byLabel != null ? byLabel.column().codes() : table;
    book = table == null ? null : CodeBook.of(table);
    custom = plan.form().isCustom();
    decided = plan.mapping().codes();
  }

  private static TablePlan.@Nullable Kept first(TablePlan plan, Role role) {
    return plan.kept().stream().filter(kept -> kept.role() == role).findFirst().orElse(null);
  }

  Found of(Row row) {
    String byCode = code < 0 ? "" : row.cell(code);
    String byLabel = label < 0 ? "" : row.cell(label);
    return known.computeIfAbsent(byCode + '\u001f' + byLabel, both -> find(byCode, byLabel));
  }

  private Found find(String byCode, String byLabel) {
    String words = byLabel.isEmpty() ? byCode : byLabel;
    String standard = standard(byCode, byLabel);
    int type =
        standard == null
            ? -1
            : OffenceTypes.find(set, standard).map(OffenceType::number).orElse(-1);
    boolean unmapped = !custom && !words.isEmpty() && standard == null;
    return new Found(words, standard, type, unmapped);
  }

  private @Nullable String standard(String byCode, String byLabel) {
    String given = decided.getOrDefault(byCode, decided.get(byLabel));
    if (given != null) {
      return given;
    }
    String found = book == null ? null : book.byCode(byCode);
    if (found == null && set.equals(SetKey.POLICE_CRIME)) {
      found = OffenceTypes.byLabel(byLabel).map(OffenceType::code).orElse(null);
    }
    if (found == null && book != null) {
      found = book.byLabel(byLabel);
    }
    return found;
  }
}
