package org.nimbench.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nimbench.kernel.SetKey;

/**
 * What a partnership has agreed about sharing information: {@code nimbench.register/1}.
 *
 * @param authorities the bodies at the table; one that changed its role or was succeeded stands
 *     twice, each with its time
 * @param protocols the information-sharing protocols, those that ended among them
 * @param notHeld statements of sets that are not held
 * @param consultations what was asked of people in the area
 */
public record Register(
    List<Authority> authorities,
    List<Protocol> protocols,
    List<NotHeld> notHeld,
    List<Consultation> consultations) {

  /** A register in which nothing stands yet. */
  public static final Register EMPTY = new Register(List.of(), List.of(), List.of(), List.of());

  public Register {
    authorities = List.copyOf(authorities);
    protocols = List.copyOf(protocols);
    notHeld = List.copyOf(notHeld);
    consultations = List.copyOf(consultations);
  }

  /**
   * The protocol under which a supplier may share a set on a day: one in force that names both; of
   * several the one signed last.
   */
  public Optional<Protocol> covering(String supplier, SetKey set, LocalDate day) {
    return protocols.stream()
        .filter(one -> one.sets().contains(set) && one.inForce().holdsOn(day))
        .filter(one -> one.parties().stream().anyMatch(party -> isSame(party, supplier)))
        .max((a, b) -> a.signedOn().compareTo(b.signedOn()));
  }

  /** The protocol with a ref, letter case aside. */
  public Optional<Protocol> protocol(String ref) {
    return protocols.stream().filter(one -> one.ref().equalsIgnoreCase(ref.strip())).findFirst();
  }

  /** The entries of a body, by its name or another of its names; several where it changed. */
  public List<Authority> called(String supplier) {
    return authorities.stream().filter(one -> one.isCalled(supplier)).toList();
  }

  /** Whether two names are those of one body. */
  public boolean isSame(String party, String supplier) {
    return party.equalsIgnoreCase(supplier.strip())
        || authorities.stream().anyMatch(one -> one.isCalled(party) && one.isCalled(supplier));
  }

  /** The bodies that are to share a set on a day. */
  public List<Authority> suppliersOf(SetKey set, LocalDate day) {
    return authorities.stream()
        .filter(one -> one.supplies().contains(set) && one.member().holdsOn(day))
        .toList();
  }

  /**
   * Whether a set need not be shared for a span, both days inside: every body that is to share it
   * has said it does not hold it; where none is named, anybody has said so.
   */
  public boolean isNotHeld(SetKey set, LocalDate first, LocalDate last) {
    List<NotHeld> said =
        notHeld.stream()
            .filter(one -> one.set().equals(set) && one.span().holdsThroughout(first, last))
            .toList();
    return !said.isEmpty()
        && suppliersOf(set, last).stream()
            .allMatch(body -> said.stream().anyMatch(one -> body.isCalled(one.authority())));
  }
}
