package org.nimbench.ui.data;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.Ledger;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.Mapping.DayOrder;
import org.nimbench.intake.layout.OpenQuestion;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;

/**
 * Files before they are stored: what they hold, what of it is decided and what is open. Each
 * decision looks into them again, so that what is shown is what would be stored.
 */
public final class ExtractViewModel {
  private final DataQuestions questions;
  private final Looking looking;
  private final Consumer<Ledger> stored;
  private final Consumer<Path> refused;
  private final ReadOnlyObjectWrapper<@Nullable Extract> extract = new ReadOnlyObjectWrapper<>();

  /** Questions about columns that nobody has answered; an answer to one answers no other. */
  private final List<OpenQuestion> unsettled = new ArrayList<>();

  ExtractViewModel(
      DataQuestions questions, Looking looking, Consumer<Ledger> stored, Consumer<Path> refused) {
    this.questions = questions;
    this.looking = looking;
    this.stored = stored;
    this.refused = refused;
  }

  void look(List<Path> files) {
    look(Decisions.about(files, questions.today()));
  }

  private void look(Decisions decisions) {
    looking.start(
        Words.text("ui.data.work.inspect", name(decisions.files())),
        progress -> questions.inspect(decisions, progress),
        this::seen);
  }

  private void seen(Extract found) {
    if (found.decisions().mapping() == null) {
      unsettled.clear();
      found.tables().stream()
          .flatMap(table -> table.proposal().open().stream())
          .filter(open -> open.needsAnswer() && !open.headings().isEmpty())
          .distinct()
          .forEach(unsettled::add);
    }
    extract.set(found);
  }

  /** Says the set; null while it is not known which. */
  public void chooseSet(@Nullable SetKey set) {
    Decisions now = decisions();
    if (now != null && !Objects.equals(set, now.set())) {
      look(now.of(set));
    }
  }

  /** Says who sent it. */
  public void chooseSupplier(String supplier) {
    Decisions now = decisions();
    if (now != null && !supplier.equals(now.supplier())) {
      look(now.from(supplier));
    }
  }

  /** Says when it was received. */
  public void chooseReceived(LocalDate day) {
    Decisions now = decisions();
    if (now != null && !day.equals(now.received())) {
      look(now.on(day));
    }
  }

  /** Says why it is taken without a protocol; nothing has to be looked at again. */
  public void giveReason(String reason) {
    Extract now = extract.get();
    if (now != null && !reason.equals(now.decisions().reason())) {
      extract.set(
          new Extract(
              now.decisions().because(reason),
              now.found(),
              now.register(),
              now.suppliers(),
              now.ground()));
    }
  }

  /**
   * Says what a column becomes.
   *
   * @param column its place, from 0
   * @param key the canonical column; empty to leave it out
   */
  public void map(int column, String key) {
    Mapping now = mapping();
    if (now == null) {
      return;
    }
    List<Mapping.Mapped> columns = new ArrayList<>(now.columns());
    String heading = columns.get(column).heading();
    columns.set(column, new Mapping.Mapped(heading, key));
    unsettled.removeIf(open -> open.headings().contains(heading));
    decide(now.withColumns(columns));
  }

  /** Says that a question about columns is answered by what the columns are now. */
  public void settle(OpenQuestion question) {
    Mapping now = mapping();
    if (now != null && unsettled.remove(question)) {
      decide(now);
    }
  }

  /** Says in which order day and month are read. */
  public void chooseDates(DayOrder order) {
    Mapping now = mapping();
    if (now != null && order != now.dates()) {
      decide(now.withDates(order));
    }
  }

  /**
   * Keeps a column the gate asks about.
   *
   * @param asked what it asks, as the engine names its questions
   */
  public void accept(Set<String> asked) {
    Decisions now = decisions();
    if (now != null) {
      look(now.accepting(asked));
    }
  }

  private void decide(Mapping mapping) {
    Decisions now = decisions();
    if (now != null) {
      look(now.mapped(mapping));
    }
  }

  /** Stores the files, if nothing is open. */
  public void commit() {
    Extract now = extract.get();
    if (now != null && open().isEmpty()) {
      looking.start(
          Words.text("ui.data.work.store", name(now.decisions().files())),
          progress -> questions.store(now.decisions(), progress),
          stored);
    }
  }

  /**
   * Refuses the files: nothing of them is kept but the report, which goes into a file for the
   * supplier.
   */
  public void refuse(Path report) {
    Extract now = extract.get();
    if (now != null && now.decisions().set() != null) {
      looking.start(
          Words.text("ui.data.work.refuse", name(now.decisions().files())),
          progress -> {
            questions.refuse(now.decisions(), report, progress);
            return report;
          },
          refused);
    }
  }

  /** What must be decided before anything is stored, in the order in which it is shown. */
  public List<Open> open() {
    Extract now = extract.get();
    return now == null ? List.of() : OpenDecisions.of(now, unsettled);
  }

  void leave() {
    extract.set(null);
    unsettled.clear();
  }

  private @Nullable Decisions decisions() {
    Extract now = extract.get();
    return now == null ? null : now.decisions();
  }

  private @Nullable Mapping mapping() {
    Extract now = extract.get();
    return now == null || now.tables().isEmpty() ? null : now.tables().get(0).proposal().mapping();
  }

  static String name(List<Path> files) {
    String first = String.valueOf(files.get(0).getFileName());
    return files.size() == 1
        ? first
        : Words.text("ui.data.files", first, Figures.count(files.size() - 1L));
  }

  /** The files that are looked into; null for none. */
  public ReadOnlyObjectProperty<@Nullable Extract> extract() {
    return extract.getReadOnlyProperty();
  }
}
