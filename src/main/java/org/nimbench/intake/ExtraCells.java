package org.nimbench.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.codes.CodeBook;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.reading.Row;
import org.nimbench.intake.value.CountText;
import org.nimbench.kernel.CodeEntry;
import org.nimbench.kernel.Words;

/** The columns of a row that have no column of their own in the workspace, checked and tidied. */
final class ExtraCells {
  private static final Set<Role> HERE =
      Set.of(
          Role.COUNT,
          Role.FLAG,
          Role.CODE,
          Role.OUTWARD,
          Role.ICD,
          Role.AMPDS,
          Role.AGE,
          Role.TEXT);

  /** Domain reference 4.7: an outward code, or the pseudo code of no fixed abode. */
  private static final Pattern OUTWARD =
      Pattern.compile(
          "(?:[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKPSTUW]"
              + "|[A-HK-Y]\\d[ABEHMNPRVWXY])|ZZ99)");

  private static final Pattern ICD = Pattern.compile("[A-Z]\\d{2}[0-9X]?[A-Z0-9]?");
  private static final Set<String> MISSING = Set.of("-1", "null", "n/a", "na", "not known", "none");
  private static final int OLDEST = 120;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<TablePlan.Kept> columns;
  private final CodeBook book;
  private final Map<String, String> coded = new BoundedMap<>();

  ExtraCells(TablePlan plan, CodeBook book) {
    this.book = book;
    columns = plan.kept().stream().filter(kept -> HERE.contains(kept.role())).toList();
  }

  /**
   * The cells of a row by key.
   *
   * @param supplier a cell that says only this is not kept again
   * @throws Unfit if one of them is not what its column holds
   */
  Map<String, Object> of(Row row, String supplier) throws Unfit {
    Map<String, Object> found = new LinkedHashMap<>();
    for (TablePlan.Kept kept : columns) {
      String text = row.cell(kept.place());
      if (!text.isEmpty() && !text.equals(supplier)) {
        Object value = value(kept, text);
        if (value != null) {
          found.put(kept.column().key(), value);
        }
      }
    }
    return found;
  }

  private @Nullable Object value(TablePlan.Kept kept, String text) throws Unfit {
    return switch (kept.role()) {
      case COUNT -> isMissing(text) ? null : count(kept, text, Long.MAX_VALUE);
      case AGE -> isMissing(text) ? null : count(kept, text, OLDEST);
      case FLAG -> isMissing(text) ? null : flag(kept, text);
      case OUTWARD -> matching(kept, text.toUpperCase(Locale.ROOT), OUTWARD);
      case ICD ->
          isMissing(text)
              ? null
              : matching(kept, text.toUpperCase(Locale.ROOT).replace(".", ""), ICD);
      case CODE -> coded(kept, text);
      default -> text;
    };
  }

  /** The house's code; the supplier's own words where the table does not know them. */
  private String coded(TablePlan.Kept kept, String text) {
    String table = kept.column().codes();
    if (table == null) {
      return text;
    }
    return coded.computeIfAbsent(
        table + '\u001f' + text, same -> book.entry(table, text).map(CodeEntry::code).orElse(text));
  }

  private static boolean isMissing(String text) {
    return MISSING.contains(text.toLowerCase(Locale.ROOT));
  }

  private static Long count(TablePlan.Kept kept, String text, long most) throws Unfit {
    OptionalLong number = CountText.number(text);
    if (number.isEmpty() || number.getAsLong() > most) {
      throw new Unfit(Words.text("intake.reason.not-count", kept.heading()));
    }
    return number.getAsLong();
  }

  private static Integer flag(TablePlan.Kept kept, String text) throws Unfit {
    Optional<Boolean> said = CountText.yes(text);
    if (said.isEmpty()) {
      throw new Unfit(Words.text("intake.reason.not-flag", kept.heading()));
    }
    return said.get() ? 1 : 0;
  }

  private static String matching(TablePlan.Kept kept, String text, Pattern form) throws Unfit {
    if (!form.matcher(text).matches()) {
      throw new Unfit(
          Words.text(
              form == OUTWARD ? "intake.reason.not-outward" : "intake.reason.not-icd",
              kept.heading()));
    }
    return text;
  }

  /** As a JSON object; null where there is nothing. */
  static @Nullable String json(Map<String, ?> cells) {
    if (cells.isEmpty()) {
      return null;
    }
    try {
      return JSON.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Words and numbers can always be written", e);
    }
  }
}
