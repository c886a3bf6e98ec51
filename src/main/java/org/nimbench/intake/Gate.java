package org.nimbench.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Optional;

/** Sees every cell of every row before anything of the row is stored. */
interface Gate {
  /** Why the row must be kept back, in words; empty when nothing speaks against it. */
  Optional<String> objection(CsvRecord row);
}
