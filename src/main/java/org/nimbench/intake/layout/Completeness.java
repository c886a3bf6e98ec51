package org.nimbench.intake.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a mapping lacks of what its set needs. */
final class Completeness {
  private Completeness() {}

  /** Missing, wanted and totals: the questions that hold for a mapping of any origin. */
  static List<OpenQuestion> questions(SetForm form, List<String> headings, List<String> keys) {
    List<OpenQuestion> open = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).isEmpty() && form.totals().contains(Headings.plain(headings.get(i)))) {
        open.add(new OpenQuestion(OpenQuestion.Kind.TOTALS, List.of(headings.get(i)), List.of()));
      }
    }
    List<String> needed = new ArrayList<>();
    for (List<String> group : form.oneOf()) {
      needed.addAll(group);
      if (Collections.disjoint(group, keys)) {
        open.add(new OpenQuestion(OpenQuestion.Kind.MISSING, List.of(), group));
      }
    }
    for (FormColumn column : form.columns()) {
      boolean isThere = keys.contains(column.key()) || needed.contains(column.key());
      if (!isThere && column.need() == FormColumn.Need.REQUIRED) {
        open.add(new OpenQuestion(OpenQuestion.Kind.MISSING, List.of(), List.of(column.key())));
      }
    }
    addWanted(form, keys, needed, open);
    return open;
  }

  private static void addWanted(
      SetForm form, List<String> keys, List<String> needed, List<OpenQuestion> open) {
    boolean hasPlace =
        keys.contains("longitude") || keys.contains("grid_ref") || keys.contains("easting_coarse");
    for (FormColumn column : form.columns()) {
      boolean isPlaced =
          hasPlace && (column.role() == Role.EASTING || column.role() == Role.NORTHING);
      boolean isThere = keys.contains(column.key()) || needed.contains(column.key()) || isPlaced;
      if (!isThere && column.need() == FormColumn.Need.WANTED) {
        open.add(new OpenQuestion(OpenQuestion.Kind.WANTED, List.of(), List.of(column.key())));
      }
    }
  }
}
