-- Version 1 of a workspace: Nimbench's own tables, after the GeoPackage core.
-- Statements end with a semicolon at the end of a line.

CREATE TABLE schema_version (
  version INTEGER NOT NULL PRIMARY KEY,
  applied_at TEXT NOT NULL,
  program TEXT NOT NULL
);

CREATE TABLE facts (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE revisions (
  name TEXT NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  changed_at TEXT NOT NULL
);

CREATE TABLE audit (
  line INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  command TEXT NOT NULL,
  detail TEXT NOT NULL,
  chain TEXT NOT NULL
);

CREATE TABLE information_sets (
  set_id INTEGER NOT NULL PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
);

CREATE TABLE offence_types (
  type_id INTEGER NOT NULL PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  type_group TEXT NOT NULL
);

CREATE TABLE terms (
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (kind, number),
  UNIQUE (kind, text)
) WITHOUT ROWID;

CREATE TABLE batches (
  batch_id INTEGER NOT NULL PRIMARY KEY,
  set_id INTEGER NOT NULL REFERENCES information_sets(set_id),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  supplier TEXT NOT NULL,
  layout TEXT NOT NULL,
  open_data INTEGER NOT NULL,
  received TEXT NOT NULL,
  protocol TEXT NOT NULL,
  reason TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  month_from INTEGER,
  month_to INTEGER,
  rows_read INTEGER NOT NULL DEFAULT 0,
  rows_stored INTEGER NOT NULL DEFAULT 0,
  rows_duplicate INTEGER NOT NULL DEFAULT 0,
  rows_revised INTEGER NOT NULL DEFAULT 0,
  rows_withdrawn INTEGER NOT NULL DEFAULT 0,
  rows_quarantined INTEGER NOT NULL DEFAULT 0,
  rows_not_located INTEGER NOT NULL DEFAULT 0,
  rows_unmapped INTEGER NOT NULL DEFAULT 0,
  ledger TEXT NOT NULL DEFAULT '{}'
);

CREATE TABLE batch_files (
  file_id INTEGER NOT NULL PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batches(batch_id),
  name TEXT NOT NULL
);

CREATE TABLE quarantine (
  quarantine_id INTEGER NOT NULL PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batches(batch_id),
  file_id INTEGER NOT NULL REFERENCES batch_files(file_id),
  line INTEGER NOT NULL,
  reason TEXT NOT NULL,
  raw TEXT NOT NULL
);

CREATE TABLE coverage (
  set_id INTEGER NOT NULL REFERENCES information_sets(set_id),
  supplier TEXT NOT NULL,
  month INTEGER NOT NULL,
  batch_id INTEGER NOT NULL REFERENCES batches(batch_id),
  PRIMARY KEY (set_id, supplier, month, batch_id)
) WITHOUT ROWID;

CREATE TABLE incidents (
  rec_id INTEGER NOT NULL PRIMARY KEY,
  geom POINT,
  set_id INTEGER NOT NULL,
  month INTEGER NOT NULL,
  type_id INTEGER,
  supplier_id INTEGER NOT NULL,
  area_id INTEGER,
  outcome_id INTEGER,
  date_from DATE NOT NULL,
  date_to DATE NOT NULL,
  date_precision TEXT NOT NULL,
  offence TEXT NOT NULL,
  area_code TEXT,
  area_name TEXT,
  place TEXT,
  outcome TEXT,
  other TEXT,
  src_key BLOB,
  row_hash INTEGER NOT NULL,
  batch_id INTEGER NOT NULL,
  file_id INTEGER NOT NULL,
  line INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX incidents_by_supply ON incidents (set_id, supplier_id, month);

CREATE TABLE incident_history (
  history_id INTEGER NOT NULL PRIMARY KEY,
  revised_by INTEGER NOT NULL REFERENCES batches(batch_id),
  rec_id INTEGER NOT NULL,
  geom BLOB,
  set_id INTEGER NOT NULL,
  month INTEGER NOT NULL,
  type_id INTEGER,
  supplier_id INTEGER NOT NULL,
  area_id INTEGER,
  outcome_id INTEGER,
  date_from TEXT NOT NULL,
  date_to TEXT NOT NULL,
  date_precision TEXT NOT NULL,
  offence TEXT NOT NULL,
  area_code TEXT,
  area_name TEXT,
  place TEXT,
  outcome TEXT,
  other TEXT,
  src_key BLOB,
  row_hash INTEGER NOT NULL,
  batch_id INTEGER NOT NULL,
  file_id INTEGER NOT NULL,
  line INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL
);

CREATE TABLE basemap (
  fid INTEGER NOT NULL PRIMARY KEY,
  geom GEOMETRY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL
);

CREATE TABLE layers (
  name TEXT NOT NULL PRIMARY KEY,
  vintage TEXT NOT NULL
);

CREATE TABLE area_repairs (
  layer TEXT NOT NULL REFERENCES layers(name),
  code TEXT NOT NULL,
  why TEXT NOT NULL,
  as_given BLOB,
  PRIMARY KEY (layer, code)
);

CREATE TABLE denominator_years (
  layer TEXT NOT NULL REFERENCES layers(name),
  kind TEXT NOT NULL CHECK (kind IN ('people', 'households')),
  year INTEGER NOT NULL,
  source TEXT NOT NULL,
  not_in_layer INTEGER NOT NULL,
  PRIMARY KEY (layer, kind, year)
);

CREATE TABLE denominators (
  layer TEXT NOT NULL,
  kind TEXT NOT NULL,
  year INTEGER NOT NULL,
  code TEXT NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (layer, kind, year, code),
  FOREIGN KEY (layer, kind, year) REFERENCES denominator_years(layer, kind, year)
) WITHOUT ROWID;

CREATE TABLE documents (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  json TEXT NOT NULL,
  attachment BLOB NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (kind, id)
);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id) VALUES
  ('incidents', 'features', 'incidents', 'Records of every information set', '1970-01-01T00:00:00.000Z', 27700),
  ('basemap', 'features', 'basemap', 'Base map', '1970-01-01T00:00:00.000Z', 27700);

INSERT INTO gpkg_geometry_columns VALUES
  ('incidents', 'geom', 'POINT', 27700, 0, 0),
  ('basemap', 'geom', 'GEOMETRY', 27700, 0, 0);
