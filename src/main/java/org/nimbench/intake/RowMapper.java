package org.nimbench.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Words;
import org.nimbench.store.IncidentRow;

/** Turns the cells of a row into a record, or says why it cannot. */
final class RowMapper {
  private static final long[] NO_REFERENCE = {0, 0};
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SetSchema schema;
  private final int[] places;
  private final Gate gate;
  private final References references;
  private final String supplierOtherwise;
  private final Fingerprint fingerprint = new Fingerprint();
  private final EnumMap<ColumnRole, Integer> placeOf = new EnumMap<>(ColumnRole.class);
  private final int[] otherColumns;
  private final Map<String, Integer> typesByLabel = new HashMap<>();
  private final KnownWords words = new KnownWords();
  private final Map<String, Optional<DateSpan>> months = new HashMap<>();

  RowMapper(
      SetSchema schema,
      int[] places,
      Gate gate,
      References references,
      @Nullable String supplierOtherwise) {
    this.schema = schema;
    this.places = places;
    this.gate = gate;
    this.references = references;
    this.supplierOtherwise = supplierOtherwise == null ? "" : supplierOtherwise;
    for (int i = 0; i < places.length; i++) {
      placeOf.put(schema.columns().get(i).as(), places[i]);
    }
    otherColumns =
        IntStream.range(0, places.length)
            .filter(i -> schema.columns().get(i).as() == ColumnRole.OTHER)
            .toArray();
    List<OffenceType> types = OffenceTypes.policeUk();
    for (int i = 0; i < types.size(); i++) {
      typesByLabel.put(types.get(i).label().toLowerCase(Locale.ROOT), i);
    }
  }

  MappedRow map(CsvRecord row) {
    if (row.getFieldCount() < places.length) {
      return keptBack(row, Words.text("intake.reason.few-columns"));
    }
    if (row.getFieldCount() > places.length) {
      return keptBack(row, Words.text("intake.reason.many-columns"));
    }
    Optional<String> objection = gate.objection(row);
    if (objection.isPresent()) {
      return keptBack(row, objection.get());
    }
    Optional<DateSpan> span = months.computeIfAbsent(cell(row, ColumnRole.MONTH), this::span);
    if (span.isEmpty()) {
      return keptBack(row, Words.text("intake.reason.month"));
    }
    String supplier = words.of(cell(row, ColumnRole.SUPPLIER));
    if (supplier.isEmpty()) {
      supplier = supplierOtherwise;
    }
    if (supplier.isEmpty()) {
      return keptBack(row, Words.text("intake.reason.no-supplier"));
    }
    Place place = Place.of(cell(row, ColumnRole.LONGITUDE), cell(row, ColumnRole.LATITUDE));
    if (!place.problem().isEmpty()) {
      return keptBack(row, place.problem());
    }
    IncidentRow record = record(row, span.get(), supplier, place);
    return new MappedRow(record.line(), record, place.longitude(), place.latitude(), "", "");
  }

  private IncidentRow record(CsvRecord row, DateSpan span, String supplier, Place place) {
    String offence = words.of(cell(row, ColumnRole.OFFENCE));
    String reference = cell(row, ColumnRole.KEY);
    long[] key = reference.isEmpty() ? NO_REFERENCE : references.of(reference);
    return new IncidentRow(
        row.getStartingLineNumber(),
        Double.NaN,
        Double.NaN,
        span,
        typesByLabel.getOrDefault(offence.toLowerCase(Locale.ROOT), -1),
        supplier,
        offence,
        orNull(row, ColumnRole.AREA_CODE),
        orNull(row, ColumnRole.AREA_NAME),
        orNull(row, ColumnRole.PLACE),
        orNull(row, ColumnRole.OUTCOME),
        other(row),
        key[0],
        key[1],
        content(row, place));
  }

  private long content(CsvRecord row, Place place) {
    fingerprint.begin();
    for (int i = 0; i < places.length; i++) {
      switch (schema.columns().get(i).as()) {
        case LONGITUDE -> fingerprint.number(place.longitude());
        case LATITUDE -> fingerprint.number(place.latitude());
        default -> fingerprint.cell(row.getField(places[i]).strip());
      }
    }
    return fingerprint.end();
  }

  private @Nullable String other(CsvRecord row) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (int i : otherColumns) {
      SetSchema.Column column = schema.columns().get(i);
      String text = row.getField(places[i]).strip();
      boolean said = column.unlessAs() != null && text.equals(cell(row, column.unlessAs()));
      if (!text.isEmpty() && !said) {
        kept.put(column.name(), text);
      }
    }
    if (kept.isEmpty()) {
      return null;
    }
    try {
      return JSON.writeValueAsString(kept);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A map of words can always be written", e);
    }
  }

  private Optional<DateSpan> span(String month) {
    try {
      YearMonth parsed = YearMonth.parse(month);
      boolean sane = parsed.getYear() >= FIRST_YEAR && parsed.getYear() <= LAST_YEAR;
      return sane ? Optional.of(DateSpan.ofMonth(parsed)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private String cell(CsvRecord row, ColumnRole role) {
    Integer place = placeOf.get(role);
    return place == null ? "" : row.getField(place).strip();
  }

  private @Nullable String orNull(CsvRecord row, ColumnRole role) {
    String text = cell(row, role);
    return text.isEmpty() ? null : words.of(text);
  }

  private static MappedRow keptBack(CsvRecord row, String reason) {
    return new MappedRow(
        row.getStartingLineNumber(),
        null,
        Double.NaN,
        Double.NaN,
        reason,
        CsvText.line(row.getFields()));
  }
}
