-- Version 3: imports whose records were purged.
-- Statements end with a semicolon at the end of a line.

ALTER TABLE batches ADD COLUMN revisions_purged INTEGER NOT NULL DEFAULT 0;

CREATE TABLE purges (
  batch_id INTEGER NOT NULL PRIMARY KEY REFERENCES batches(batch_id),
  purged_at TEXT NOT NULL,
  why TEXT NOT NULL,
  records INTEGER NOT NULL,
  restored INTEGER NOT NULL,
  old_values INTEGER NOT NULL,
  quarantined INTEGER NOT NULL
);
