package org.nimbench.intake;

import java.util.List;
import java.util.Map;
import org.nimbench.disclosure.Finding;
import org.nimbench.intake.layout.Proposal;
import org.nimbench.intake.reading.Row;
import org.nimbench.intake.reading.Table;
import org.nimbench.intake.value.DayLimits;

/**
 * What the first pass over a table found, and how it is read in the second.
 *
 * @param table the table
 * @param proposal how its columns were mapped, and what of that is open
 * @param plan where its columns stand, those that must not be kept left out
 * @param dates how dates and times are read
 * @param when says when a row happened
 * @param places says where a row was
 * @param casualties the casualties in it
 * @param months the months its rows lie in
 * @param limits the days a row may lie on
 * @param supplier who sent it; empty where the rows say it
 * @param findings what the gate found
 * @param dropped columns that are not kept: heading → rule
 * @param accepted where the gate asked and a person kept what it found → rules
 * @param questions what a person must decide first
 * @param told what the analyst should know, in words
 * @param rows how many rows it has
 * @param first its first rows
 * @param filled how many cells of each column are not empty
 */
record TableRead(
    Table table,
    Proposal proposal,
    TablePlan plan,
    DateLook.Decided dates,
    WhenReader when,
    PlaceReader places,
    CasualtyRows casualties,
    MonthsSeen months,
    DayLimits limits,
    String supplier,
    List<Finding> findings,
    Map<String, String> dropped,
    Map<String, String> accepted,
    List<Question> questions,
    List<String> told,
    long rows,
    List<Row> first,
    List<Long> filled) {
  TableRead {
    findings = List.copyOf(findings);
    dropped = Map.copyOf(dropped);
    accepted = Map.copyOf(accepted);
    questions = List.copyOf(questions);
    told = List.copyOf(told);
    first = List.copyOf(first);
    filled = List.copyOf(filled);
  }
}
