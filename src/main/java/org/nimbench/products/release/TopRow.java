package org.nimbench.products.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.CellVerdict;
import org.nimbench.disclosure.release.Interval;
import org.nimbench.disclosure.release.Judged;
import org.nimbench.disclosure.release.Showing;
import org.nimbench.study.Result;

/**
 * Which row of a table counts most: words may tell it where the row is shown and readers know of
 * every hidden one that it counts no more.
 */
final class TopRow {
  private final Result.Table table;
  private final List<@Nullable CellKey> rows;
  private final Judged judged;

  TopRow(Result.Table table, List<@Nullable CellKey> rows, Judged judged) {
    this.table = table;
    this.rows = rows;
    this.judged = judged;
  }

  boolean isTold() {
    int count = table.headings().indexOf("count");
    int code = table.headings().indexOf("code");
    long most = 0;
    boolean isShown = false;
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = table.rows().get(i);
      boolean isRest = code >= 0 && row.get(code).isEmpty();
      if (rows.get(i) != null && !isRest && Long.parseLong(row.get(count)) > most) {
        most = Long.parseLong(row.get(count));
        isShown = isExact(rows.get(i));
      }
    }
    return isShown && noneIsMore(most);
  }

  private boolean isExact(@Nullable CellKey key) {
    return key != null
        && judged.of(key).map(CellVerdict::showing).filter(s -> s == Showing.EXACT).isPresent();
  }

  private boolean noneIsMore(long most) {
    Map<CellKey, Interval> hidden = new HashMap<>();
    judged.log().lines().forEach(line -> hidden.put(line.key(), line.interval()));
    return rows.stream()
        .filter(key -> key != null && !isExact(key))
        .map(hidden::get)
        .allMatch(
            interval -> {
              Long greatest = interval == null ? null : interval.greatest();
              return greatest != null && greatest <= most;
            });
  }
}
