package org.nimbench.supply;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;

/** Writes a reminder as the text of an e-mail. */
final class ReminderText {
  private final Reminder reminder;
  private final List<String> paragraphs = new ArrayList<>();

  ReminderText(Reminder reminder) {
    this.reminder = reminder;
  }

  String text() {
    int overdue = reminder.overdue();
    paragraphs.add(
        Words.text(
            overdue == 1 ? "supply.reminder.subject.one" : "supply.reminder.subject",
            reminder.partnership(),
            overdue));
    paragraphs.add(
        Words.text("supply.reminder.to", reminder.supplier())
            + reminder.posts().stream().map(post -> "\n" + post).collect(Collectors.joining()));
    paragraphs.add(Words.text("supply.reminder.law"));
    list("supply.reminder.late", late(), Figures.longDate(reminder.today()));
    list("supply.reminder.refused", refused());
    list("supply.reminder.next", next());
    reminder.under().forEach(one -> paragraphs.add(agreed(one)));
    List<SetKey> without = sets().stream().filter(this::isBare).toList();
    if (!without.isEmpty()) {
      paragraphs.add(Words.text("supply.reminder.no-agreement", names(without)));
    }
    paragraphs.add(Words.text("supply.reminder.how"));
    paragraphs.add(Words.text("supply.reminder.end", reminder.partnership()));
    return String.join("\n\n", paragraphs) + "\n";
  }

  private List<SetKey> sets() {
    return reminder.owed().stream().map(Reminder.Owed::set).distinct().toList();
  }

  private List<SetKey> owed(Protocol protocol) {
    return sets().stream().filter(protocol.sets()::contains).toList();
  }

  private static String names(List<SetKey> sets) {
    return sets.stream().map(ReminderText::name).collect(Collectors.joining("; "));
  }

  private boolean isBare(SetKey set) {
    return reminder.under().stream().noneMatch(one -> one.sets().contains(set));
  }

  private void list(String key, List<String> lines, Object... arguments) {
    if (!lines.isEmpty()) {
      paragraphs.add(
          Words.text(key, arguments)
              + lines.stream().map(line -> "\n- " + line).collect(Collectors.joining()));
    }
  }

  /** What is late, quarters that follow each other in one line: a body may be years behind. */
  private List<String> late() {
    List<String> lines = new ArrayList<>();
    List<Reminder.Owed> run = new ArrayList<>();
    for (Reminder.Owed one : reminder.those(SupplyStatus.LATE)) {
      if (!run.isEmpty() && !isNext(run.get(run.size() - 1), one)) {
        lines.add(late(run));
        run.clear();
      }
      run.add(one);
    }
    if (!run.isEmpty()) {
      lines.add(late(run));
    }
    return lines;
  }

  private static boolean isNext(Reminder.Owed before, Reminder.Owed one) {
    return before.set().equals(one.set()) && before.quarter().to().equals(one.quarter().from());
  }

  private String late(List<Reminder.Owed> run) {
    Reminder.Owed first = run.get(0);
    Reminder.Owed last = run.get(run.size() - 1);
    if (run.size() > 1) {
      return Words.text(
          "supply.reminder.late.run",
          name(first.set()),
          QuarterNames.name(first.quarter()),
          QuarterNames.name(last.quarter()),
          Figures.longDate(first.quarter().from()),
          Figures.longDate(last.quarter().lastDay()),
          run.size(),
          Figures.longDate(first.due()),
          Figures.longDate(last.due()));
    }
    long days = ChronoUnit.DAYS.between(first.due(), reminder.today());
    return Words.text(
        days == 1 ? "supply.reminder.late.day" : "supply.reminder.late.days",
        subject(first),
        Figures.longDate(first.due()),
        Figures.count(days));
  }

  private List<String> refused() {
    return reminder.those(SupplyStatus.REFUSED_QUALITY).stream()
        .map(
            one ->
                one.refused() == null
                    ? subject(one)
                    : Words.text(
                        "supply.reminder.refused.on",
                        subject(one),
                        Figures.longDate(one.refused())))
        .toList();
  }

  private List<String> next() {
    return reminder.those(SupplyStatus.DUE).stream()
        .map(one -> Words.text("supply.reminder.due", subject(one), Figures.longDate(one.due())))
        .toList();
  }

  /** {@code 5 Road traffic collisions, 2025/26 Q1 (1 April 2025 to 30 June 2025)}. */
  private static String subject(Reminder.Owed one) {
    return Words.text(
        "supply.reminder.set",
        name(one.set()),
        QuarterNames.name(one.quarter()),
        Figures.longDate(one.quarter().from()),
        Figures.longDate(one.quarter().lastDay()));
  }

  private static String name(SetKey set) {
    return set.number() + " " + set.inWords();
  }

  private String agreed(Protocol one) {
    String since = Figures.longDate(one.inForce().from());
    String agreed =
        Words.text("supply.reminder.agreement", one.ref(), one.title(), since, names(owed(one)));
    if (!one.transfer().isBlank()) {
      agreed = agreed + " " + Words.text("supply.reminder.transfer", one.transfer());
    }
    if (one.reviewDue() != null && one.isReviewOverdue(reminder.today())) {
      agreed =
          agreed + " " + Words.text("supply.reminder.review", Figures.longDate(one.reviewDue()));
    }
    return agreed;
  }
}
