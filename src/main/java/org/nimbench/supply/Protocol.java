package org.nimbench.supply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.SetKey;

/**
 * An information-sharing protocol.
 *
 * @param ref its short name, such as {@code ISP-02}; unique
 * @param title what it is called
 * @param legalBasis what it rests on
 * @param parties the names of the bodies that signed
 * @param sets the sets it covers
 * @param releaseClass who may see what is made of them: {@code PARTNER} or {@code PUBLIC}
 * @param conditions what it asks for beside
 * @param transfer how files are sent
 * @param retentionMonths how long records are kept
 * @param signedOn the day it was signed
 * @param inForce from when; until when, where it has ended
 * @param reviewDue the day it is to be looked at again
 * @param supersededBy the ref of the protocol that took its place; empty without one
 * @param document where the signed paper is kept
 * @param liaison the posts (never a person's name) that are asked about it
 */
public record Protocol(
    String ref,
    String title,
    LegalBasis legalBasis,
    List<String> parties,
    List<SetKey> sets,
    String releaseClass,
    String conditions,
    String transfer,
    int retentionMonths,
    LocalDate signedOn,
    Validity inForce,
    @Nullable LocalDate reviewDue,
    String supersededBy,
    String document,
    List<String> liaison) {

  /** What a protocol rests on. */
  public enum LegalBasis {
    /** The duty to share prescribed, depersonalised sets. */
    S17A,
    /** The power to disclose to a relevant authority. */
    S115,
    /** Anything else. */
    OTHER
  }

  public Protocol {
    parties = List.copyOf(parties);
    sets = List.copyOf(sets);
    liaison = List.copyOf(liaison);
  }

  /** Whether its review is overdue on a day: it holds until it ends, and this is to be said. */
  public boolean isReviewOverdue(LocalDate day) {
    return reviewDue != null && day.isAfter(reviewDue);
  }
}
