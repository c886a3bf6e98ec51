package org.nimbench.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.codes.CodeBook;
import org.nimbench.intake.codes.ExclusionReasons;
import org.nimbench.intake.codes.Found;
import org.nimbench.intake.codes.Given;
import org.nimbench.intake.codes.Icd;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.reading.Row;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;

/**
 * What sort of thing a row is: by its code, then by its exact label, never by likeness. Some sets
 * say it in several cells: a fire by its motive, premises and alarm, an admission by its codes, an
 * exclusion by up to three reasons.
 */
final class Category {
  private static final Role[] CODES = {Role.CATEGORY_CODE, Role.AMPDS, Role.ICD};
  private static final String ADMISSIONS = "admissions";
  private static final String EXCLUSIONS = "exclusions";

  /** The canonical columns that tell a category together, in any set. */
  private static final List<String> TELLING =
      List.of(
          "motive",
          "property_cat",
          "vehicle_flag",
          "smoke_alarm",
          "violence_flag",
          "icd_sub",
          "icd_cause",
          "icd_alcohol",
          "off_subgroup",
          "reason1",
          "reason2",
          "reason3");

  private final CodeBook book;
  private final SetKey set;
  private final int code;
  private final int label;
  private final Map<String, Integer> telling = new HashMap<>();
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
   * @param more what else its cells say, by canonical column
   * @param problem why the row does not belong to the set, in words; empty where it does
   */
  record Sort(
      String words,
      @Nullable String code,
      int type,
      boolean isUnmapped,
      Map<String, String> more,
      String problem) {}

  Category(TablePlan plan, CodeBook book) {
    this.book = book;
    set = plan.form().set();
    int byCode = -1;
    for (Role role : CODES) {
      byCode = byCode < 0 ? plan.place(role) : byCode;
    }
    code = byCode;
    label = plan.place(Role.CATEGORY_LABEL);
    TELLING.stream()
        .filter(key -> plan.place(key) >= 0)
        .forEach(key -> telling.put(key, plan.place(key)));
    published = plan.isPoliceUk();
    custom = plan.form().isCustom();
    decided = plan.mapping().codes();
  }

  /**
   * @param otherwise the code where the row gives none; empty without one
   * @throws Unfit if the row does not belong to the set
   */
  Sort of(Row row, LocalDate day, String otherwise) throws Unfit {
    String byLabel = label < 0 ? "" : row.cell(label);
    if (published) {
      return known.computeIfAbsent(byLabel, words -> sort(words, book.published(words)));
    }
    String given = code < 0 ? "" : row.cell(code);
    String byCode = given.isEmpty() && byLabel.isEmpty() ? otherwise : given;
    StringBuilder key = new StringBuilder();
    key.append(byCode).append('\u001f').append(byLabel);
    telling.values().forEach(place -> key.append('\u001f').append(row.cell(place)));
    // Codes come into use and go out of it on the first of a month.
    key.append('\u001f').append(day.getYear()).append(' ').append(day.getMonthValue());
    Sort sort = known.get(key.toString());
    if (sort == null) {
      sort = told(row, byCode, byLabel, day);
      known.put(key.toString(), sort);
    }
    if (!sort.problem().isEmpty()) {
      throw new Unfit(sort.problem());
    }
    return sort;
  }

  private Sort told(Row row, String byCode, String byLabel, LocalDate day) {
    if (set.key().equals(EXCLUSIONS)) {
      return exclusion(row, day);
    }
    if (set.key().equals(ADMISSIONS) && admission(row).isEmpty()) {
      return new Sort(
          byCode, null, -1, false, Map.of(), Words.text("intake.reason.not-of-admissions"));
    }
    Given given = Given.of(set, byCode, byLabel, key -> cell(row, key));
    // A category may stand in full in the column of codes.
    String words = given.label().isEmpty() ? byCode : given.label();
    Found found = book.find(set, given.code(), words, day, decided);
    return sort(words.isEmpty() ? labelOf(found) : words, found);
  }

  private java.util.Optional<Icd> admission(Row row) {
    return Icd.ofAdmission(
        Stream.of("icd_sub", "icd_cause", "icd_alcohol")
            .flatMap(key -> Icd.parse(cell(row, key)).stream())
            .toList());
  }

  private Sort exclusion(Row row, LocalDate day) {
    List<String> cells =
        Stream.of("reason1", "reason2", "reason3").map(key -> cell(row, key)).toList();
    ExclusionReasons reasons = ExclusionReasons.of(book, cells, day, decided);
    String problem = reasons.tooMany() ? Words.text("intake.reason.many-reasons") : "";
    List<String> all = new ArrayList<>(reasons.codes());
    all.addAll(reasons.unmapped());
    Map<String, String> more = new HashMap<>();
    for (int i = 1; i < all.size(); i++) {
      more.put("reason" + (i + 1), all.get(i));
    }
    if (reasons.codes().isEmpty()) {
      String words = all.isEmpty() ? "" : all.get(0);
      return new Sort(words, null, -1, !words.isEmpty(), Map.copyOf(more), problem);
    }
    Found found = book.find(set, reasons.codes().get(0), "", day, decided);
    String unknown = reasons.unmapped().isEmpty() ? labelOf(found) : reasons.unmapped().get(0);
    return new Sort(
        unknown,
        found.code(),
        found.category(),
        !reasons.unmapped().isEmpty(),
        Map.copyOf(more),
        problem);
  }

  private String cell(Row row, String key) {
    Integer place = telling.get(key);
    return place == null ? "" : row.cell(place);
  }

  private static String labelOf(Found found) {
    return found.isUnmapped() ? "" : OffenceTypes.all().get(found.category()).label();
  }

  private Sort sort(String words, Found found) {
    boolean unmapped = !custom && !words.isEmpty() && found.isUnmapped();
    return new Sort(
        Objects.requireNonNull(words), found.code(), found.category(), unmapped, Map.of(), "");
  }
}
