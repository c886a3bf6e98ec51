package org.nimbench.store;

import java.time.Instant;

/**
 * A command that changed a workspace, as its audit trail has it.
 *
 * @param number from 1
 * @param at when
 * @param command such as {@code import}
 * @param detail facts about it, JSON
 */
public record AuditLine(long number, Instant at, String command, String detail) {
  static AuditLine of(AuditTrail.Line line) {
    return new AuditLine(line.number(), Instant.parse(line.at()), line.command(), line.detail());
  }
}
