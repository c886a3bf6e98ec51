package org.nimbench.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.Finding;
import org.nimbench.disclosure.Verdict;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/**
 * What to import.
 *
 * @param set the information set the rows belong to
 * @param paths files, ZIPs or folders, at least one
 * @param supplier who sent them; null to take it from the rows or the mapping
 * @param received the day they were received; null for today
 * @param protocol the information-sharing protocol; empty without one
 * @param reason why without a protocol; empty without a reason
 * @param replace whether stored records that the newer files lack are marked withdrawn
 * @param dryRun whether to say what would happen and store nothing
 * @param mapping what each column becomes, as the analyst decided; null to work it out
 * @param period what the files are said to cover; null to take it from the rows
 * @param accepted what the gate asks about and a person answered with "keep it": as {@link
 *     Question#key} names it, {@code COLUMN} or {@code RULE:COLUMN}
 */
public record IntakeRequest(
    SetKey set,
    List<Path> paths,
    @Nullable String supplier,
    @Nullable LocalDate received,
    String protocol,
    String reason,
    boolean replace,
    boolean dryRun,
    @Nullable Mapping mapping,
    @Nullable Period period,
    Set<String> accepted) {
  public IntakeRequest {
    paths = List.copyOf(paths);
    accepted = Set.copyOf(accepted);
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("An import names at least one file");
    }
  }

  /** An import with nothing special about it. */
  public static IntakeRequest of(SetKey set, Path... paths) {
    return new IntakeRequest(
        set, List.of(paths), null, null, "", "", false, false, null, null, Set.of());
  }

  /** The same import of another set. */
  public IntakeRequest of(SetKey other) {
    return new IntakeRequest(
        other, paths, supplier, received, protocol, reason, replace, dryRun, mapping, period,
        accepted);
  }

  /** The same import that marks missing records withdrawn. */
  public IntakeRequest replacing() {
    return with(supplier, received, protocol, reason, true, dryRun);
  }

  /** The same import that stores nothing. */
  public IntakeRequest rehearsed() {
    return with(supplier, received, protocol, reason, replace, true);
  }

  /** The same import, received on a day; null for today. */
  public IntakeRequest receivedOn(@Nullable LocalDate day) {
    return with(supplier, day, protocol, reason, replace, dryRun);
  }

  /** The same import, sent by somebody; null to take it from the rows. */
  public IntakeRequest from(@Nullable String newSupplier) {
    return with(newSupplier, received, protocol, reason, replace, dryRun);
  }

  /** The same import under a protocol, or for a reason without one; empty for none. */
  public IntakeRequest under(String newProtocol, String newReason) {
    return with(supplier, received, newProtocol, newReason, replace, dryRun);
  }

  /** The same import with the columns as the analyst decided; null to work them out. */
  public IntakeRequest mapped(@Nullable Mapping newMapping) {
    return new IntakeRequest(
        set,
        paths,
        supplier,
        received,
        protocol,
        reason,
        replace,
        dryRun,
        newMapping,
        period,
        accepted);
  }

  /** The same import of files that are said to cover a period; null to take it from the rows. */
  public IntakeRequest covering(@Nullable Period newPeriod) {
    return new IntakeRequest(
        set, paths, supplier, received, protocol, reason, replace, dryRun, mapping, newPeriod,
        accepted);
  }

  /** The same import with questions answered with "keep it". */
  public IntakeRequest accepting(Set<String> questions) {
    return new IntakeRequest(
        set, paths, supplier, received, protocol, reason, replace, dryRun, mapping, period,
        questions);
  }

  /** Whether a person answered with "keep it" what a finding asks; what is refused stays so. */
  public boolean accepts(Finding finding) {
    return finding.verdict() == Verdict.ASK
        && (accepted.contains(finding.where())
            || accepted.contains(finding.rule() + ":" + finding.where())
            || accepted.contains(Question.keyOf(finding)));
  }

  private IntakeRequest with(
      @Nullable String newSupplier,
      @Nullable LocalDate newReceived,
      String newProtocol,
      String newReason,
      boolean newReplace,
      boolean newDryRun) {
    return new IntakeRequest(
        set,
        paths,
        newSupplier,
        newReceived,
        newProtocol,
        newReason,
        newReplace,
        newDryRun,
        mapping,
        period,
        accepted);
  }
}
