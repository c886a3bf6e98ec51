package org.nimbench.supply;

import java.util.List;
import org.nimbench.kernel.SetKey;

/**
 * A body at the partnership's table, for the time it was or is there.
 *
 * @param name as it signs, such as {@code Wendshire Police}
 * @param otherNames what its files call it
 * @param type what kind of body it is
 * @param role what the law asks of it
 * @param member since when, until when
 * @param supplies the sets it shares; what the grid expects of it
 */
public record Authority(
    String name,
    List<String> otherNames,
    Type type,
    Role role,
    Validity member,
    List<SetKey> supplies) {

  /** What kind of body it is (section 5 of the Crime and Disorder Act 1998, as it changed). */
  public enum Type {
    /** A district, unitary, London borough or county borough council. */
    COUNCIL,
    /** A county council, in an area with two tiers. */
    COUNTY_COUNCIL,
    /** A chief officer of police. */
    POLICE,
    /** A police authority, until November 2012. */
    POLICE_AUTHORITY,
    /** A police and crime commissioner: not a responsible authority. */
    POLICE_COMMISSIONER,
    /** A fire and rescue authority. */
    FIRE,
    /** A primary care trust, clinical commissioning group or integrated care board, in England. */
    HEALTH_ENGLAND,
    /** A local health board, in Wales. */
    HEALTH_WALES,
    /** An ambulance service. */
    AMBULANCE,
    /** A provider of probation services: responsible since 1 April 2010. */
    PROBATION,
    /** Anybody else. */
    OTHER
  }

  /** What the law asks of it. */
  public enum Role {
    /** It carries the legal duties. */
    RESPONSIBLE,
    /** It must co-operate. */
    CO_OPERATING,
    /** It was asked to take part. */
    INVITED
  }

  public Authority {
    otherNames = List.copyOf(otherNames);
    supplies = List.copyOf(supplies);
  }

  /**
   * Whether a file's supplier is this body: its name or another of its names, letter case aside.
   */
  public boolean isCalled(String supplier) {
    String wanted = supplier.strip();
    return name.equalsIgnoreCase(wanted)
        || otherNames.stream().anyMatch(other -> other.equalsIgnoreCase(wanted));
  }
}
