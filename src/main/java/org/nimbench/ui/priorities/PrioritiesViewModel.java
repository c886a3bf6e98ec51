package org.nimbench.ui.priorities;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Choice;
import org.nimbench.priorities.Criterion;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.priorities.Ranking;
import org.nimbench.priorities.ScoringModel;
import org.nimbench.priorities.Theme;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.work.InTurn;
import org.nimbench.work.Outcome;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/**
 * Which matrices there are, which one is open at which score, and every change of it. Changes are
 * done one after another; each can be undone, which adds a line to the history.
 */
public final class PrioritiesViewModel {
  private final PrioritiesDesk desk;
  private final InTurn turns;
  private final Deeds deeds;
  private final Runnable saved;
  private final ObservableList<Matrix> matrices = FXCollections.observableArrayList();
  private final ObservableList<PrioritiesDesk.Offer> offers = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable PrioritiesView> view =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Cell> cell = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>();
  private final ScoreDraft draft = new ScoreDraft();

  /**
   * A place of the matrix.
   *
   * @param theme key of the theme
   * @param criterion key of the criterion
   */
  public record Cell(String theme, String criterion) {}

  /**
   * The matrices of a workspace; it asks nothing before {@link #open}.
   *
   * @param deeds remembers every change
   * @param saved told when a change is kept in the workspace
   */
  public PrioritiesViewModel(PrioritiesDesk desk, WorkRunner runner, Deeds deeds, Runnable saved) {
    this.desk = desk;
    this.turns = new InTurn(runner);
    this.deeds = deeds;
    this.saved = saved;
  }

  /** Reads the list and what scores can rest on, and shows the newest matrix where none is. */
  public void open() {
    run(desk::offers, offers::setAll);
    run(
        desk::list,
        found -> {
          matrices.setAll(found);
          PrioritiesView now = view.get();
          if (now != null) {
            choose(now.matrix().id());
          } else if (!found.isEmpty()) {
            choose(found.get(0).id());
          }
        });
  }

  /** Shows another matrix. */
  public void choose(String id) {
    run(progress -> desk.view(id, progress), this::show);
  }

  private void show(PrioritiesView now) {
    view.set(now);
    Cell at = cell.get();
    boolean isThere =
        at != null
            && now.matrix().theme(at.theme()).isPresent()
            && now.ranking().model().criterion(at.criterion()).isPresent();
    List<Theme> order = order();
    if (isThere && at != null) {
      select(at);
    } else if (order.isEmpty()) {
      cell.set(null);
      draft.clear();
    } else {
      select(new Cell(order.get(0).key(), now.ranking().model().criteria().get(0).key()));
    }
  }

  /** The themes in the order in which they are shown: by rank, then those without one. */
  public List<Theme> order() {
    PrioritiesView now = view.get();
    return now == null
        ? List.of()
        : Stream.concat(
                now.ranking().rows().stream().map(Ranking.Row::theme),
                now.ranking().unranked().stream().map(Ranking.Unranked::theme))
            .toList();
  }

  /** Goes to a place; what was typed for another and not kept is dropped. */
  public void select(Cell wanted) {
    PrioritiesView now = view.get();
    if (now != null) {
      draft.begin(now.matrix().standing(wanted.theme()).get(wanted.criterion()));
      cell.set(wanted);
    }
  }

  /** Goes so many themes down and criteria right; at the edges it stays. */
  public void move(int down, int right) {
    PrioritiesView now = view.get();
    Cell at = cell.get();
    if (now == null || at == null) {
      return;
    }
    List<String> themes = order().stream().map(Theme::key).toList();
    List<String> criteria = now.ranking().model().criteria().stream().map(Criterion::key).toList();
    select(
        new Cell(
            near(themes, themes.indexOf(at.theme()) + down),
            near(criteria, criteria.indexOf(at.criterion()) + right)));
  }

  private static String near(List<String> all, int at) {
    return all.get(Math.max(0, Math.min(all.size() - 1, at)));
  }

  /** The criterion that is selected. */
  public @Nullable Criterion criterion() {
    PrioritiesView now = view.get();
    Cell at = cell.get();
    return now == null || at == null
        ? null
        : now.ranking().model().criterion(at.criterion()).orElse(null);
  }

  /** Keeps the score that is drafted with its reason; without either nothing happens. */
  public void keep() {
    Cell at = cell.get();
    Integer score = draft.score().get();
    if (at != null && score != null && draft.whyNot().isEmpty()) {
      String why = draft.why().get();
      var evidence = List.copyOf(draft.evidence());
      change(
          Words.text("ui.priorities.deed.score", themeName(at.theme()).toLowerCase(Locale.UK)),
          (id, progress) ->
              desk.score(id, at.theme(), at.criterion(), score, why, evidence, progress));
    }
  }

  private String themeName(String key) {
    return need().matrix().theme(key).map(Theme::name).orElse(key);
  }

  /** Recommends the selected theme or says why not. */
  public void recommend(Choice choice, String why) {
    Cell at = cell.get();
    if (at != null && !why.isBlank()) {
      change(
          Words.text("ui.priorities.deed.choice", themeName(at.theme())),
          (id, progress) -> desk.choose(id, at.theme(), choice, why, progress));
    }
  }

  /** Scores by other weights from here on. */
  public void remodel(ScoringModel model) {
    if (!model.equals(need().ranking().model())) {
      change(
          Words.text("ui.priorities.deed.model"),
          (id, progress) -> desk.remodel(id, model, progress));
    }
  }

  /** Adds a theme; its key is made of its name. A blank name or one that is there adds nothing. */
  public void addTheme(String name) {
    String key = key(name);
    if (!key.isEmpty() && need().matrix().theme(key).isEmpty()) {
      Theme theme = new Theme(key, name.strip(), List.of());
      change(
          Words.text("ui.priorities.deed.theme", name.strip()),
          (id, progress) -> desk.add(id, theme, progress));
    }
  }

  /** {@code Drugs & alcohol} → {@code drugs-alcohol}. */
  static String key(String name) {
    return name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** Begins a matrix with the themes of the one that is shown. */
  public void begin(String name, ScoringModel model) {
    PrioritiesView before = view.get();
    List<Theme> themes = before == null ? List.of() : before.matrix().themes();
    run(
        progress -> desk.begin(name, model, themes, progress),
        made -> {
          saved.run();
          matrices.add(0, made.matrix());
          show(made);
        });
  }

  /** A change that adds one line to the history. */
  private interface OfMatrix {
    PrioritiesView of(String id, org.nimbench.work.Progress progress);
  }

  private void change(String words, OfMatrix work) {
    String id = need().matrix().id();
    run(
        progress -> work.of(id, progress),
        after -> {
          remember(words, id, last(after));
          shown(after);
        });
  }

  private static int last(PrioritiesView view) {
    return view.matrix().entries().size() - 1;
  }

  /** Undoing takes the newest line of the change back; doing it again takes that back. */
  private void remember(String words, String id, int line) {
    int[] newest = {line};
    Runnable back =
        () ->
            run(
                progress -> desk.takeBack(id, newest[0], progress),
                after -> {
                  newest[0] = last(after);
                  shown(after);
                });
    deeds.remember(new Deed(words, back, back));
  }

  private void shown(PrioritiesView after) {
    saved.run();
    matrices.replaceAll(one -> one.id().equals(after.matrix().id()) ? after.matrix() : one);
    show(after);
  }

  private PrioritiesView need() {
    PrioritiesView now = view.get();
    if (now == null) {
      throw new IllegalStateException("No matrix is open");
    }
    return now;
  }

  private <T> void run(Work<T> work, Consumer<T> done) {
    problem.set(null);
    turns.start(
        Words.text("ui.priorities.work"),
        work,
        new Outcome<T>() {
          @Override
          public void done(T result) {
            done.accept(result);
          }

          @Override
          public void failed(Problem why) {
            problem.set(why);
          }
        });
  }

  /** Whether anything can be changed. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** The matrices, the newest first. */
  public ObservableList<Matrix> matrices() {
    return matrices;
  }

  /** What a score can rest on. */
  public ObservableList<PrioritiesDesk.Offer> offers() {
    return offers;
  }

  /** The matrix that is shown; null where there is none. */
  public ReadOnlyObjectProperty<@Nullable PrioritiesView> view() {
    return view.getReadOnlyProperty();
  }

  /** The place that is selected; null where there is none. */
  public ReadOnlyObjectProperty<@Nullable Cell> cell() {
    return cell.getReadOnlyProperty();
  }

  /** What is typed for the selected place. */
  public ScoreDraft draft() {
    return draft;
  }

  /** What went wrong with the newest piece of work; null when nothing did. */
  public ObjectProperty<@Nullable Problem> problem() {
    return problem;
  }
}
