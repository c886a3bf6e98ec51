package org.nimbench.disclosure.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/** The suppression log in words. */
final class LogText {
  private LogText() {}

  static List<String> of(SuppressionLog log) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Words.text("disclosure.log.hidden", Figures.count(log.lines().size())));
    Map<Reason, Long> counts = new EnumMap<>(Reason.class);
    log.lines().forEach(line -> counts.merge(line.reason(), 1L, Long::sum));
    counts.forEach((reason, count) -> sentences.add(sentence(reason, Figures.count(count))));
    log.lines().stream()
        .filter(line -> !line.proved())
        .forEach(line -> sentences.add(line.inWords()));
    log.secrets().forEach(key -> sentences.add(Words.text("disclosure.log.secret", named(key))));
    log.wholeGroups().forEach(key -> sentences.add(Words.text("disclosure.log.group", named(key))));
    log.setAside().forEach(id -> sentences.add(Words.text("disclosure.log.revised", id)));
    return sentences;
  }

  private static String sentence(Reason reason, String count) {
    return switch (reason) {
      case SMALL -> Words.text("disclosure.log.count.small", count);
      case ZERO -> Words.text("disclosure.log.count.zero", count);
      case PLACE -> Words.text("disclosure.log.count.place", count);
      case PROTECTS -> Words.text("disclosure.log.count.protects", count);
      case EARLIER -> Words.text("disclosure.log.count.earlier", count);
      case PARTNERS -> Words.text("disclosure.log.count.partners", count);
    };
  }

  static String of(SuppressionLog.Line line) {
    CellKey protects = line.protects();
    String other = protects == null ? "" : named(protects);
    String why =
        switch (line.reason()) {
          case SMALL -> Words.text("disclosure.log.small", named(line.key()), line.threshold());
          case ZERO -> Words.text("disclosure.log.zero", named(line.key()));
          case PLACE -> Words.text("disclosure.log.place", named(line.key()));
          case PROTECTS -> Words.text("disclosure.log.protects", named(line.key()), other);
          case EARLIER -> Words.text("disclosure.log.earlier", named(line.key()), other);
          case PARTNERS -> Words.text("disclosure.log.partners", named(line.key()), other);
        };
    return why
        + " "
        + interval(line.interval())
        + (line.proved() ? "" : " " + Words.text("disclosure.log.given-away"));
  }

  private static String interval(Interval interval) {
    Long greatest = interval.greatest();
    String least = Figures.count(interval.least());
    return greatest == null
        ? Words.text("disclosure.log.interval.open", least)
        : Words.text("disclosure.log.interval", least, Figures.count(greatest));
  }

  /** A cell in words: set, place, period, category. */
  private static String named(CellKey key) {
    List<String> parts = new ArrayList<>();
    parts.add(key.set().inWords());
    parts.add(key.place().code());
    parts.add(key.period().inWords());
    parts.addAll(List.of(key.category(), key.slice()));
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }
}
