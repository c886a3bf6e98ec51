package org.nimbench.supply;

import java.time.LocalDate;
import org.nimbench.store.Batch;

/**
 * An import that still has its records, and how long it may have them.
 *
 * @param batch the import
 * @param keepUntil the last day
 * @param protocol the protocol that says so; empty where none does and the usual time holds
 */
public record Retained(Batch batch, LocalDate keepUntil, String protocol) {
  /** Whether its time is over on a day. */
  public boolean isOverOn(LocalDate day) {
    return day.isAfter(keepUntil);
  }
}
