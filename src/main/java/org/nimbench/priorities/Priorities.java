package org.nimbench.priorities;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;
import org.nimbench.supply.Consultation;
import org.nimbench.supply.Supply;

/**
 * The matrices of a workspace. Each call that changes something is one transaction that reads the
 * matrix as it is then and adds to its history: nobody's score is lost to another's.
 */
public final class Priorities {
  private static final String KIND = "priorities";
  private static final String EVIDENCE = "evidence";
  private static final String LETTER = "M";

  private final Workspace workspace;
  private final Clock clock;

  /** The matrices of an open workspace; {@code clock} dates what is done. */
  public Priorities(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  /** Whether anything can be scored; false where the workspace was opened to read. */
  public boolean isWritable() {
    return workspace.isWritable();
  }

  /** The matrices, the newest first. */
  public List<Matrix> list() {
    return workspace.documents(KIND).stream()
        .map(Priorities::read)
        .sorted((a, b) -> Integer.compare(number(b.id()), number(a.id())))
        .toList();
  }

  /**
   * One matrix.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if there is none with this id; it names
   *     those there are
   */
  public Matrix matrix(String id) {
    return workspace
        .document(KIND, id)
        .map(Priorities::read)
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemKind.USAGE,
                        "priorities.matrix.unknown",
                        "",
                        id,
                        String.join(", ", list().stream().map(Matrix::id).toList()))
                    .asException());
  }

  /** A matrix with its ranking, and with what the public says beside it. */
  public PrioritiesView view(String id) {
    return viewAt(id, Instant.MAX);
  }

  /**
   * A matrix as it stood at a moment.
   *
   * @param until the last moment; not before the matrix was begun
   */
  public PrioritiesView viewAt(String id, Instant until) {
    Matrix matrix = matrix(id).at(until);
    return PrioritiesView.of(matrix, consultations(), this::leads);
  }

  /** What was asked of people, as the register has it: what weighs most first. */
  public List<Consultation> consultations() {
    return new Supply(workspace)
        .register().consultations().stream()
            .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
            .toList();
  }

  /** Whether what a link names is in the workspace. */
  public boolean leads(EvidenceLink link) {
    return switch (link.kind()) {
      case FIGURE -> workspace.document(EVIDENCE, link.ref()).isPresent();
      case CONSULTATION ->
          consultations().stream().anyMatch(one -> one.ref().equalsIgnoreCase(link.ref()));
    };
  }

  /**
   * Begins a matrix.
   *
   * @param name in words; not blank
   * @param model how it is scored
   * @param themes what is scored
   * @param by who begins it
   */
  public Matrix create(String name, ScoringModel model, List<Theme> themes, String by) {
    if (name.isBlank()) {
      throw Problem.of(ProblemKind.USAGE, "priorities.name.missing", "").asException();
    }
    Entry.Mark mark = mark(by);
    List<Entry> entries = new ArrayList<>(List.of(new Entry.Modelled(mark, model)));
    themes.forEach(theme -> entries.add(new Entry.Added(mark, theme)));
    return keep(name.strip(), entries);
  }

  /**
   * Keeps a history that was written elsewhere as a new matrix: all of its lines or none.
   *
   * @param entries the first is the model
   * @throws org.nimbench.kernel.ProblemException (usage) if a line does not fit those before it
   */
  public Matrix keep(String name, List<Entry> entries) {
    return write(
        "priorities new",
        transaction -> {
          Matrix made = new Matrix(nextId(), name, entries.subList(0, 1));
          for (Entry entry : entries.subList(1, entries.size())) {
            made = longer(made, entry);
          }
          return made;
        });
  }

  /**
   * Scores a theme on a criterion; what was scored before stays in the history.
   *
   * @param score one of the criterion's scale
   * @param why its reason in one line; line ends become spaces
   * @param evidence what it rests on; each link must lead somewhere
   * @param by who scores
   * @throws org.nimbench.kernel.ProblemException (usage) if there is no such matrix, theme,
   *     criterion, score or evidence, or no reason is given
   */
  public Matrix score(
      String id,
      String theme,
      String criterion,
      int score,
      String why,
      List<EvidenceLink> evidence,
      String by) {
    for (EvidenceLink link : evidence) {
      if (!leads(link)) {
        throw Problem.of(ProblemKind.USAGE, "priorities.link.lost", "", link.code()).asException();
      }
    }
    return add(
        "priorities score",
        id,
        new Entry.Scored(mark(by), theme, criterion, score, oneLine(why), evidence));
  }

  /**
   * Recommends a theme or says why not.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if there is no such matrix or theme, or no
   *     reason is given
   */
  public Matrix choose(String id, String theme, Choice choice, String why, String by) {
    return add("priorities choose", id, new Entry.Chosen(mark(by), theme, choice, oneLine(why)));
  }

  /** Adds a theme, or gives the one with its key another name. */
  public Matrix addTheme(String id, Theme theme, String by) {
    return add("priorities theme", id, new Entry.Added(mark(by), theme));
  }

  /** Takes a theme out; what was scored stays in the history. */
  public Matrix dropTheme(String id, String theme, String why, String by) {
    return add("priorities theme", id, new Entry.Dropped(mark(by), theme, oneLine(why)));
  }

  /** Scores by another model, or other weights, from here on. */
  public Matrix remodel(String id, ScoringModel model, String by) {
    return add("priorities model", id, new Entry.Modelled(mark(by), model));
  }

  /**
   * Takes back one line of the history by adding a line: what stood before it stands again.
   *
   * @param line its place in {@link Matrix#entries}, after the first
   */
  public Matrix takeBack(String id, int line, String by) {
    Entry.Mark mark = mark(by);
    return write(
        "priorities take back",
        transaction -> {
          Matrix matrix = matrix(id);
          return longer(matrix, TakingBack.of(matrix, line, mark));
        });
  }

  /** What is wrong with the matrices that are kept; empty where all can be read. */
  public List<Problem> verify() {
    List<Problem> problems = new ArrayList<>();
    for (StoredDocument kept : workspace.documents(KIND)) {
      try {
        read(kept);
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
    }
    return problems;
  }

  private Matrix add(String command, String id, Entry entry) {
    return write(command, transaction -> longer(matrix(id), entry));
  }

  private static Matrix longer(Matrix matrix, Entry entry) {
    MatrixCheck.require(matrix, entry, matrix.id());
    return matrix.with(entry);
  }

  private Matrix write(String command, Function<Transaction, Matrix> body) {
    return workspace.write(
        command,
        transaction -> {
          Matrix made = body.apply(transaction);
          transaction.putDocument(new StoredDocument(KIND, made.id(), MatrixJson.write(made)));
          transaction.tell("matrix", made.id());
          transaction.tell("lines", made.entries().size());
          return made;
        });
  }

  private Entry.Mark mark(String by) {
    return new Entry.Mark(clock.instant(), by.strip());
  }

  private static String oneLine(@Nullable String why) {
    return why == null ? "" : why.strip().replaceAll("\\s+", " ");
  }

  private String nextId() {
    return LETTER + (list().stream().mapToInt(one -> number(one.id())).max().orElse(0) + 1);
  }

  private static int number(String id) {
    return id.matches(LETTER + "[1-9]\\d{0,8}") ? Integer.parseInt(id.substring(1)) : 0;
  }

  private static Matrix read(StoredDocument kept) {
    return MatrixJson.read(kept.json(), KIND + " " + kept.id());
  }
}
