package org.nimbench.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.codes.CodeBook;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.reading.Row;
import org.nimbench.intake.value.CasualtyCounts;
import org.nimbench.intake.value.GeoStatus;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.store.IncidentDetails;
import org.nimbench.store.IncidentRow;

/** Turns the cells of a row into a record, or says why it cannot. */
final class RowMapper {
  private static final long[] NO_REFERENCE = {0, 0};

  private final TablePlan plan;
  private final WhenReader when;
  private final PlaceReader places;
  private final Category category;
  private final ExtraCells extras;
  private final SafeCells safe;
  private final HomePlaces homes;
  private final RowFingerprint fingerprint;
  private final References references;
  private final CasualtyRows casualties;
  private final CasualtyCounts elsewhere;
  private final Set<String> collisions = new HashSet<>();
  private final String supplierOtherwise;
  private final @Nullable Period claimed;
  private final int width;
  private final KnownWords words = new KnownWords();
  private final int supplier;
  private final int reference;
  private final int areaCode;
  private final int areaName;
  private final int place;
  private final int outcome;

  RowMapper(
      TableRead read,
      References references,
      CodeBook book,
      CasualtyCounts elsewhere,
      @Nullable Period claimed) {
    this.plan = read.plan();
    this.when = read.when();
    this.places = read.places();
    this.references = references;
    this.casualties = read.casualties();
    this.elsewhere = elsewhere;
    this.supplierOtherwise = read.supplier();
    this.claimed = claimed;
    this.width = plan.mapping().columns().size();
    category = new Category(plan, book);
    extras = new ExtraCells(plan, book);
    safe = new SafeCells(plan);
    homes = new HomePlaces(plan);
    fingerprint = new RowFingerprint(plan);
    supplier = plan.place(Role.SUPPLIER);
    reference = plan.place(Role.REFERENCE);
    areaCode = plan.place(Role.AREA_CODE);
    areaName = plan.place(Role.AREA_NAME);
    place = plan.place(Role.PLACE);
    outcome = plan.place(Role.OUTCOME);
  }

  MappedRow map(Row row) {
    try {
      return mapped(safe.of(row));
    } catch (Unfit e) {
      return MappedRow.keptBack(row, e.reason(), safe.raw(row));
    }
  }

  private MappedRow mapped(Row row) throws Unfit {
    RowShape.require(row, width, plan);
    When happened = when.read(row);
    if (happened.span() == null) {
      throw new Unfit(happened.problem());
    }
    String who = words.of(cell(row, supplier));
    who = who.isEmpty() ? supplierOtherwise : who;
    if (who.isEmpty()) {
      throw new Unfit(Words.text("intake.reason.no-supplier"));
    }
    PlaceReader.Found found = places.read(row);
    if (!found.spot().problem().isEmpty()) {
      throw new Unfit(found.spot().problem());
    }
    Map<String, Object> others = extras.of(row, who);
    Category.Sort sort = category.of(row, happened.span().from(), casualties.worst(row));
    if (casualties.areCollisions()) {
      casualties.requireSeverity(row);
      if (!collisions.add(casualties.collision(row))) {
        return MappedRow.countedIn(row);
      }
    }
    others.putAll(sort.more());
    return record(row, happened, who, found, others, sort);
  }

  private MappedRow record(
      Row row,
      When happened,
      String who,
      PlaceReader.Found found,
      Map<String, Object> others,
      Category.Sort sort) {
    String ref = cell(row, reference);
    long[] key = ref.isEmpty() ? NO_REFERENCE : references.of(ref);
    List<String> flags = new ArrayList<>(happened.flags());
    countsOf(row, ref).ifPresent(others::putAll);
    if (isOutOfPeriod(happened)) {
      flags.add("out-of-period");
    }
    @Nullable String[] texts = {
      orNull(row, areaCode), orNull(row, areaName), orNull(row, place), orNull(row, outcome)
    };
    boolean moved = homes.isMoved(found, sort, others);
    PlaceReader.Found kept = moved ? found.moved() : found;
    long content = fingerprint.of(row, happened, kept, cells(sort, row, texts), others);
    IncidentRow record =
        new IncidentRow(
            row.line(),
            kept.degrees() ? Double.NaN : kept.spot().x(),
            kept.degrees() ? Double.NaN : kept.spot().y(),
            Objects.requireNonNull(happened.span()),
            sort.type(),
            who,
            words.of(sort.words()),
            texts[0],
            texts[1],
            texts[2],
            texts[3],
            ExtraCells.json(others),
            key[0],
            key[1],
            content,
            details(happened, sort, kept, flags));
    double longitude = found.degrees() ? found.spot().x() : Double.NaN;
    double latitude = found.degrees() ? found.spot().y() : Double.NaN;
    return new MappedRow(
        row.line(), record, null, longitude, latitude, moved, sort.isUnmapped(), "", "");
  }

  private List<String> cells(Category.Sort sort, Row row, @Nullable String[] texts) {
    if (plan.isPoliceUk()) {
      return List.of();
    }
    List<String> cells = new ArrayList<>();
    cells.add(sort.words());
    for (TablePlan.Kept kept : plan.kept()) {
      if (kept.role() == Role.CATEGORY_CODE) {
        cells.add(row.cell(kept.place()));
      }
    }
    for (@Nullable String text : texts) {
      cells.add(text == null ? "" : text);
    }
    return cells;
  }

  private Optional<Map<String, Integer>> countsOf(Row row, String ref) {
    if (casualties.areCollisions()) {
      return casualties.of(row);
    }
    return ref.isEmpty() ? Optional.empty() : elsewhere.of(ref);
  }

  private boolean isOutOfPeriod(When happened) {
    return happened.span() != null && isOutside(claimed, happened.span());
  }

  /** Of a record that keeps no more than its quarter, only a quarter with no day inside is. */
  static boolean isOutside(@Nullable Period claimed, DateSpan span) {
    if (claimed == null) {
      return false;
    }
    return span.precision() == DatePrecision.QUARTER
        ? !claimed.meets(span.days())
        : !claimed.holds(span.from());
  }

  private IncidentDetails details(
      When happened, Category.Sort sort, PlaceReader.Found found, List<String> flags) {
    if (plan.isPoliceUk()) {
      return IncidentDetails.NONE;
    }
    GeoStatus status = found.spot().status();
    return new IncidentDetails(
        happened.timeFrom(),
        happened.timeTo(),
        happened.recorded(),
        sort.code(),
        found.precision(),
        status == GeoStatus.OK ? null : status.name(),
        flags.isEmpty() ? null : flags.stream().map(f -> '"' + f + '"').toList().toString());
  }

  private static String cell(Row row, int column) {
    return column < 0 ? "" : row.cell(column);
  }

  private @Nullable String orNull(Row row, int column) {
    String text = cell(row, column);
    return text.isEmpty() ? null : words.of(text);
  }

  /** The month a record counts in. */
  static YearMonth month(IncidentRow row) {
    return YearMonth.from(row.span().from());
  }
}
