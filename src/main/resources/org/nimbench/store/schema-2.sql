-- Version 2: times of day, what is known of a place, totals without records, words without a code, refusals.
-- Statements end with a semicolon at the end of a line.

ALTER TABLE incidents ADD COLUMN time_from SMALLINT;
ALTER TABLE incidents ADD COLUMN time_to SMALLINT;
ALTER TABLE incidents ADD COLUMN date_recorded DATE;
ALTER TABLE incidents ADD COLUMN cat_code TEXT;
ALTER TABLE incidents ADD COLUMN loc_precision TEXT;
ALTER TABLE incidents ADD COLUMN geo_status TEXT;
ALTER TABLE incidents ADD COLUMN flags TEXT;

ALTER TABLE incident_history ADD COLUMN time_from INTEGER;
ALTER TABLE incident_history ADD COLUMN time_to INTEGER;
ALTER TABLE incident_history ADD COLUMN date_recorded TEXT;
ALTER TABLE incident_history ADD COLUMN cat_code TEXT;
ALTER TABLE incident_history ADD COLUMN loc_precision TEXT;
ALTER TABLE incident_history ADD COLUMN geo_status TEXT;
ALTER TABLE incident_history ADD COLUMN flags TEXT;

ALTER TABLE batch_files ADD COLUMN mapping TEXT;
ALTER TABLE quarantine ADD COLUMN cleared_by INTEGER REFERENCES batches(batch_id);

CREATE TABLE aggregates (
  agg_id INTEGER NOT NULL PRIMARY KEY,
  set_id INTEGER NOT NULL REFERENCES information_sets(set_id),
  supplier TEXT NOT NULL,
  measure TEXT NOT NULL,
  area_code TEXT NOT NULL,
  period_from TEXT NOT NULL,
  period_to TEXT NOT NULL,
  value INTEGER,
  mark TEXT NOT NULL,
  source TEXT NOT NULL,
  batch_id INTEGER NOT NULL REFERENCES batches(batch_id),
  file_id INTEGER NOT NULL REFERENCES batch_files(file_id),
  line INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL DEFAULT 0,
  CHECK ((value IS NULL) = (mark <> ''))
);

CREATE INDEX aggregates_by_what ON aggregates (set_id, supplier, measure, area_code, period_from, period_to);

CREATE TABLE aggregate_history (
  history_id INTEGER NOT NULL PRIMARY KEY,
  revised_by INTEGER NOT NULL REFERENCES batches(batch_id),
  agg_id INTEGER NOT NULL REFERENCES aggregates(agg_id),
  value INTEGER,
  mark TEXT NOT NULL,
  source TEXT NOT NULL,
  batch_id INTEGER NOT NULL,
  file_id INTEGER NOT NULL,
  line INTEGER NOT NULL
);

CREATE TABLE unmapped (
  batch_id INTEGER NOT NULL REFERENCES batches(batch_id),
  word TEXT NOT NULL,
  records INTEGER NOT NULL,
  PRIMARY KEY (batch_id, word)
) WITHOUT ROWID;

CREATE TABLE refusals (
  refusal_id INTEGER NOT NULL PRIMARY KEY,
  set_id INTEGER NOT NULL REFERENCES information_sets(set_id),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  supplier TEXT NOT NULL,
  received TEXT NOT NULL,
  refused_at TEXT NOT NULL,
  month_from INTEGER,
  month_to INTEGER,
  report TEXT NOT NULL
);
