package org.nimbench.products;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.products.release.ExportEntry;
import org.nimbench.store.Batch;

/** Where a figure came from, in sentences: records, method, data, imports, files it left in. */
public final class OriginWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK).withZone(Program.ZONE);

  private OriginWords() {}

  /** The sentences, the figure's own name first. */
  public static List<String> of(FigureOrigin origin) {
    Stamp stamp = origin.evidence().stamp();
    List<String> lines = new ArrayList<>();
    lines.add(
        Words.text(
            "products.origin.head",
            origin.evidence().id(),
            origin.product(),
            origin.hash(),
            origin.evidence().telling().title()));
    lines.add(
        origin.isCurrent()
            ? Words.text("products.origin.current")
            : Words.text("products.origin.earlier"));
    recipe(origin, stamp, lines);
    data(origin, stamp, lines);
    origin.exports().forEach(entry -> lines.add(line(entry)));
    return lines;
  }

  private static void recipe(FigureOrigin origin, Stamp stamp, List<String> lines) {
    lines.add(Words.text("products.origin.filter", stamp.filter()));
    Period period = origin.evidence().period();
    if (period != null) {
      lines.add(Words.text("products.origin.period", period.inWords()));
    }
    lines.add(Words.text("products.origin.method", method(stamp)));
    origin.evidence().telling().whatThisDid().forEach(words -> lines.add("  " + words));
    lines.add(
        Words.text(
            "products.origin.n",
            Figures.count(stamp.n()),
            Figures.count(stamp.located()),
            Figures.count(stamp.used())));
    stamp
        .excludedInWords()
        .forEach(
            (why, count) ->
                lines.add(Words.text("products.origin.excluded", Figures.count(count), why)));
  }

  private static void data(FigureOrigin origin, Stamp stamp, List<String> lines) {
    lines.add(
        Words.text(
            "products.origin.made", Figures.shortDate(stamp.made()), stamp.programVersion()));
    stamp
        .dataVersions()
        .forEach(
            one -> lines.add(Words.text("products.origin.version", one.name(), one.revision())));
    origin
        .moved()
        .forEach(now -> lines.add(Words.text("products.origin.moved", now.name(), now.revision())));
    origin.imports().forEach(batch -> lines.add(line(batch)));
  }

  /** A moment on the wall clock in Great Britain, as {@code 4 Nov 2025 09:00}. */
  public static String time(Instant moment) {
    return TIME.format(moment);
  }

  private static String method(Stamp stamp) {
    List<String> parts = new ArrayList<>(List.of(stamp.method()));
    stamp.parameters().forEach((name, value) -> parts.add(name + " " + value));
    return String.join("; ", parts);
  }

  private static String line(Batch batch) {
    return Words.text(
        "products.origin.import",
        batch.id(),
        batch.about().name(),
        batch.about().supplier(),
        Figures.shortDate(batch.received()),
        Figures.count(batch.counts().stored()));
  }

  private static String line(ExportEntry entry) {
    return Words.text(
        "products.origin.export", entry.number(), time(entry.at()), entry.release(), entry.file());
  }
}
