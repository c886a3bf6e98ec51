package org.nimbench.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.reading.Row;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;

/** What sort of thing a row is: by its code, then by its exact label, never by likeness. */
final class Category {
  private final int code;
  private final int label;
  private final Map<String, String> decided;
  private final Map<String, Integer> types = new HashMap<>();
  private final Map<String, Found> known = new BoundedMap<>();

  /**
   * A row's category.
   *
   * @param words as given: its label, its code where it has none
   * @param code the standard code; null where no table knows it
   * @param type index into {@code OffenceTypes.all()}; −1 where it is none
   */
  record Found(String words, @Nullable String code, int type) {
    /** Whether a category is given that no table knows. */
    boolean isUnmapped() {
      return !words.isEmpty() && code == null;
    }
  }

  Category(TablePlan plan) {
    int given = plan.place(Role.CATEGORY_CODE);
    int dispatch = given >= 0 ? given : plan.place(Role.AMPDS);
    code = dispatch >= 0 ? dispatch : plan.place(Role.ICD);
    label = plan.place(Role.CATEGORY_LABEL);
    decided = plan.mapping().codes();
    List<OffenceType> all = OffenceTypes.all();
    for (int i = 0; i < all.size(); i++) {
      types.put(all.get(i).label().toLowerCase(Locale.ROOT), i);
      types.put(all.get(i).code().toLowerCase(Locale.ROOT), i);
    }
  }

  Found of(Row row) {
    String byCode = code < 0 ? "" : row.cell(code);
    String byLabel = label < 0 ? "" : row.cell(label);
    return known.computeIfAbsent(byCode + '\u001f' + byLabel, both -> find(byCode, byLabel));
  }

  private Found find(String byCode, String byLabel) {
    String words = byLabel.isEmpty() ? byCode : byLabel;
    String standard = decided.getOrDefault(byCode, decided.getOrDefault(byLabel, ""));
    int type = standard.isEmpty() ? type(byCode, byLabel) : type(standard, standard);
    if (standard.isEmpty() && type >= 0) {
      standard = OffenceTypes.all().get(type).code();
    }
    return new Found(words, standard.isEmpty() ? null : standard, type);
  }

  private int type(String byCode, String byLabel) {
    int found = types.getOrDefault(byLabel.toLowerCase(Locale.ROOT), -1);
    return found >= 0 ? found : types.getOrDefault(byCode.toLowerCase(Locale.ROOT), -1);
  }
}
