package org.nimbench.ui.data;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.IntakeRequest;
import org.nimbench.intake.Recognised;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.kernel.SetKey;

/**
 * What was decided of files that are looked into.
 *
 * @param files one or more files, ZIPs or folders
 * @param recognised what they seem to be; null before they were looked at
 * @param set the set they go into; null while nobody has said it
 * @param supplier who sent them; empty where the rows say it or nobody has said it
 * @param received the day they were received
 * @param reason why they are taken without a protocol; empty for none
 * @param mapping what each column becomes; null while it is worked out
 * @param accepted the questions of the gate answered with "keep it"
 */
public record Decisions(
    List<Path> files,
    @Nullable Recognised recognised,
    @Nullable SetKey set,
    String supplier,
    LocalDate received,
    String reason,
    @Nullable Mapping mapping,
    Set<String> accepted) {
  public Decisions {
    files = List.copyOf(files);
    accepted = Set.copyOf(accepted);
  }

  /** Nothing is decided yet. */
  public static Decisions about(List<Path> files, LocalDate received) {
    return new Decisions(files, null, null, "", received, "", null, Set.of());
  }

  /** The same files, recognised. */
  public Decisions as(Recognised found) {
    return new Decisions(
        files, found, found.set(), found.supplier(), received, reason, mapping, accepted);
  }

  /** The same files as another set: their columns are worked out again. */
  public Decisions of(@Nullable SetKey newSet) {
    return new Decisions(files, recognised, newSet, supplier, received, reason, null, Set.of());
  }

  /** The same files from somebody else. */
  public Decisions from(String newSupplier) {
    return new Decisions(files, recognised, set, newSupplier, received, reason, mapping, accepted);
  }

  /** The same files, received on another day. */
  public Decisions on(LocalDate day) {
    return new Decisions(files, recognised, set, supplier, day, reason, mapping, accepted);
  }

  /** The same files, taken for a reason. */
  public Decisions because(String newReason) {
    return new Decisions(files, recognised, set, supplier, received, newReason, mapping, accepted);
  }

  /** The same files with other columns. */
  public Decisions mapped(Mapping newMapping) {
    return new Decisions(files, recognised, set, supplier, received, reason, newMapping, accepted);
  }

  /** The same files with questions of the gate answered. */
  public Decisions accepting(Set<String> questions) {
    Set<String> more = new HashSet<>(accepted);
    more.addAll(questions);
    return new Decisions(files, recognised, set, supplier, received, reason, mapping, more);
  }

  /**
   * The import these decisions ask for.
   *
   * @throws IllegalStateException if nobody has said the set
   */
  public IntakeRequest request() {
    SetKey known = set;
    if (known == null) {
      throw new IllegalStateException("The set is not decided");
    }
    return IntakeRequest.of(known, files.toArray(Path[]::new))
        .from(supplier.isBlank() ? null : supplier.strip())
        .receivedOn(received)
        .under("", reason.strip())
        .mapped(mapping)
        .accepting(accepted);
  }
}
