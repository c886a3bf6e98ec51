package org.nimbench.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.Finding;
import org.nimbench.intake.layout.Proposal;
import org.nimbench.intake.value.DateColumn;
import org.nimbench.intake.value.PlaceColumn;

/**
 * What files hold, before anything of them is stored.
 *
 * @param tables the tables that would be taken
 * @param supplier who sent it all; empty where the rows say it, several did or nobody has said it
 * @param ledger what would become of every row; null while a question is open or nobody has said
 *     who sent the files
 * @param points some of the places, at most two hundred, as pairs of easting and northing
 */
public record Inspection(
    List<Looked> tables, String supplier, @Nullable Ledger ledger, List<double[]> points) {

  /**
   * One table.
   *
   * @param name of its file and sheet
   * @param rows how many rows it has
   * @param headings of its columns
   * @param proposal what each column becomes, and what is open
   * @param findings what the gate found, with masked examples
   * @param questions what must be decided before it can be stored
   * @param told what the analyst should know, in words
   * @param first its first rows; columns with a finding are masked
   * @param filled how many rows of each column are not empty
   * @param dates its columns of dates: heading → how it is read
   * @param places its columns of places, the most exact first
   */
  public record Looked(
      String name,
      long rows,
      List<String> headings,
      Proposal proposal,
      List<Finding> findings,
      List<Question> questions,
      List<String> told,
      List<List<String>> first,
      List<Long> filled,
      Map<String, DateColumn> dates,
      List<PlaceColumn> places) {
    public Looked {
      headings = List.copyOf(headings);
      findings = List.copyOf(findings);
      questions = List.copyOf(questions);
      told = List.copyOf(told);
      first = List.copyOf(first);
      filled = List.copyOf(filled);
      dates = Collections.unmodifiableMap(new LinkedHashMap<>(dates));
      places = List.copyOf(places);
    }
  }

  public Inspection {
    tables = List.copyOf(tables);
    points = List.copyOf(points);
  }

  /** Everything that must be decided first. */
  public List<Question> questions() {
    return tables.stream().flatMap(table -> table.questions().stream()).toList();
  }

  /** Whether all of it is published open data, which needs neither supplier nor protocol. */
  public boolean isOpenData() {
    return !tables.isEmpty()
        && tables.stream().allMatch(table -> table.proposal().mapping().openData());
  }

  static Looked looked(TableRead read) {
    return new Looked(
        read.table().name(),
        read.rows(),
        read.table().headings(),
        read.proposal(),
        read.findings(),
        read.questions(),
        read.told(),
        FirstRows.of(read),
        read.filled(),
        read.dates().byHeading(read.table().headings()),
        read.places().columns());
  }
}
