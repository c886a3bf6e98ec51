package org.nimbench.store;

/**
 * An import that was purged.
 *
 * @param stub what is left of it
 * @param backupsRemoved backups that still held its records
 */
public record Purged(PurgeStub stub, int backupsRemoved) {}
