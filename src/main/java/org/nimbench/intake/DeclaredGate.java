package org.nimbench.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Optional;
import org.nimbench.kernel.Words;

/** Lets a cell through that is no longer than what its column is declared to hold. */
final class DeclaredGate implements Gate {
  private final SetSchema schema;
  private final int[] places;

  DeclaredGate(SetSchema schema, int[] places) {
    this.schema = schema;
    this.places = places;
  }

  @Override
  public Optional<String> objection(CsvRecord row) {
    for (int i = 0; i < places.length; i++) {
      SetSchema.Column column = schema.columns().get(i);
      if (row.getField(places[i]).length() > column.longest()) {
        return Optional.of(Words.text("intake.reason.too-long", column.name(), column.holds()));
      }
    }
    return Optional.empty();
  }
}
