-- Version 4: which sets say days and hours is known when a workspace opens, however many records say
-- the month alone.
-- Statements end with a semicolon at the end of a line.

CREATE INDEX incidents_with_day ON incidents (set_id)
  WHERE withdrawn = 0 AND date_precision NOT IN ('MONTH', 'QUARTER');

CREATE INDEX incidents_with_hour ON incidents (set_id)
  WHERE withdrawn = 0 AND time_from IS NOT NULL;
