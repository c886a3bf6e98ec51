package org.nimbench.disclosure;

import java.time.LocalDateTime;
import java.util.List;
import org.nimbench.kernel.SetKey;

/**
 * What is kept of a refused file and can be sent to its supplier: what was found, where, and what
 * to do, with masked examples. Nothing else of the file is in it.
 *
 * @param file its name without folders; masked if the name itself gives somebody away
 * @param set what it was to be
 * @param supplier who sent it; may be empty
 * @param when it was refused, local time
 * @param rowsRead how many rows were looked at
 * @param findings what was found
 */
public record RefusalReport(
    String file,
    SetKey set,
    String supplier,
    LocalDateTime when,
    long rowsRead,
    List<Finding> findings) {
  /** The format of {@link #json}. */
  public static final String FORMAT = "nimbench.refusal/1";

  public RefusalReport {
    file = named(file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
    findings = List.copyOf(findings);
  }

  /**
   * How refused files are called wherever that is written down: their names, with what gives
   * somebody away masked.
   */
  public static String named(String files) {
    return SafeText.ofFiles(files);
  }

  /** What a finding's rule looks for, in words. */
  public static String inWords(Finding finding) {
    return RefusalText.ruleInWords(finding);
  }

  /** What the supplier should do about a finding; empty where the rule does not say. */
  public static String toDo(Finding finding) {
    return Rule.of(finding.rule()).map(Rule::toDo).orElse("");
  }

  /**
   * The report that {@link #json} wrote.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not JSON, of another format, or
   *     has a field the format does not describe or a value that is none
   */
  public static RefusalReport read(String json, String where) {
    return RefusalJson.read(json, where);
  }

  /** As plain text, lines ended by {@code \n}. */
  public String text() {
    return RefusalText.of(this);
  }

  /** As JSON; see {@code docs/formats/refusal.md}. */
  public String json() {
    return RefusalJson.of(this);
  }
}
