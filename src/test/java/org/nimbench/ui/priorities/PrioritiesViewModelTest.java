package org.nimbench.ui.priorities;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.priorities.Choice;
import org.nimbench.priorities.EvidenceLink;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.Priorities;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.priorities.ScoringModel;
import org.nimbench.priorities.ScoringModels;
import org.nimbench.priorities.Theme;
import org.nimbench.store.Workspace;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.work.CallingThreadRunner;
import org.nimbench.work.Progress;

/** The screen's model over a real workspace, without a screen. */
@SuppressWarnings("NullAway.Init")
class PrioritiesViewModelTest {
  @TempDir Path folder;
  private Workspace workspace;
  private Priorities priorities;
  private PrioritiesViewModel model;
  private final Deeds deeds = new Deeds();
  private int saved;

  @BeforeEach
  void open() {
    workspace = Workspace.create(folder.resolve("w.gpkg"), "W", ExampleWorkspace.CLOCK);
    priorities = new Priorities(workspace, ExampleWorkspace.CLOCK);
    model = new PrioritiesViewModel(new Kept(), new CallingThreadRunner(), deeds, () -> saved++);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void begin() {
    priorities.create(
        "Assessment",
        ScoringModels.shipped("risk-4x4"),
        List.of(
            new Theme("burglary", "Burglary", List.of()), new Theme("fires", "Fires", List.of())),
        "JM");
    model.open();
  }

  private PrioritiesView view() {
    return Objects.requireNonNull(model.view().get());
  }

  private void score(String theme, String criterion, int score) {
    model.select(new PrioritiesViewModel.Cell(theme, criterion));
    model.draft().score().set(score);
    model.draft().why().set("because");
    model.keep();
    assertThat(model.problem().get()).isNull();
  }

  @Test
  void nothingIsShownUntilThereIsAMatrix() {
    model.open();
    assertThat(model.view().get()).isNull();
    model.move(1, 1);
    model.begin("First", ScoringModels.shipped("weighted"));
    assertThat(view().matrix().name()).isEqualTo("First");
    assertThat(model.cell().get()).isNull();
    model.addTheme("Drugs & alcohol");
    assertThat(model.order()).extracting(Theme::key).containsExactly("drugs-alcohol");
    assertThat(model.cell().get())
        .isEqualTo(new PrioritiesViewModel.Cell("drugs-alcohol", "volume"));
    model.addTheme("Drugs, alcohol");
    model.addTheme(" ");
    assertThat(model.order()).hasSize(1);
  }

  @Test
  void aScoreIsKeptOnlyWithItsReason() {
    begin();
    assertThat(model.draft().whyNot()).isEqualTo("Choose a score.");
    model.draft().score().set(3);
    assertThat(model.draft().whyNot()).isEqualTo("A score needs its reason.");
    model.keep();
    assertThat(view().matrix().entries()).hasSize(3);
    model.draft().why().set("few");
    assertThat(model.draft().whyNot()).isEmpty();
    model.keep();
    assertThat(view().matrix().scores("burglary", "impact")).hasSize(1);
    assertThat(model.draft().whyNot()).isEqualTo("Kept as it is.");
    model.keep();
    assertThat(view().matrix().scores("burglary", "impact")).hasSize(1);
    assertThat(saved).isOne();
  }

  @Test
  void theArrowsStayWithinTheMatrixAndFollowTheRanking() {
    begin();
    score("fires", "impact", 4);
    score("fires", "likelihood", 4);
    assertThat(model.order()).extracting(Theme::key).containsExactly("fires", "burglary");
    model.move(-1, 5);
    assertThat(model.cell().get()).isEqualTo(new PrioritiesViewModel.Cell("fires", "likelihood"));
    assertThat(model.draft().score().get()).isEqualTo(4);
    model.move(1, -1);
    assertThat(model.cell().get()).isEqualTo(new PrioritiesViewModel.Cell("burglary", "impact"));
    assertThat(model.draft().score().get()).isNull();
    assertThat(model.draft().why().get()).isEmpty();
  }

  @Test
  void everyChangeIsUndoneAndDoneAgain() {
    begin();
    score("fires", "impact", 4);
    score("fires", "impact", 2);
    model.recommend(Choice.PRIORITY, "most");
    model.remodel(view().ranking().model().withWeight("impact", 3));
    assertThat(deeds.undoWords().get()).isEqualTo("weights");
    deeds.undo();
    assertThat(view().ranking().model()).isEqualTo(ScoringModels.shipped("risk-4x4"));
    deeds.undo();
    assertThat(view().matrix().chosen("fires")).isNull();
    deeds.undo();
    assertThat(requireNonNull(view().matrix().standing("fires").get("impact")).score())
        .isEqualTo(4);
    deeds.undo();
    assertThat(view().matrix().standing("fires")).isEmpty();
    deeds.redo();
    deeds.redo();
    assertThat(requireNonNull(view().matrix().standing("fires").get("impact")).score())
        .isEqualTo(2);
    deeds.undo();
    assertThat(requireNonNull(view().matrix().standing("fires").get("impact")).score())
        .isEqualTo(4);
    assertThat(view().matrix().scores("fires", "impact")).hasSize(7);
    assertThat(priorities.matrix("M1")).isEqualTo(view().matrix());
  }

  @Test
  void evidenceIsLinkedAndTakenAway() {
    begin();
    EvidenceLink lost = EvidenceLink.consultation("C9");
    model.draft().toggle(lost);
    assertThat(model.draft().evidence()).containsExactly(lost);
    model.draft().score().set(1);
    model.draft().why().set("few");
    model.keep();
    assertThat(Objects.requireNonNull(model.problem().get()).what()).contains("consultation:C9");
    model.draft().toggle(lost);
    model.keep();
    assertThat(model.problem().get()).isNull();
    assertThat(view().matrix().standing("burglary")).containsKey("impact");
  }

  /** A workspace as the screen's desk. */
  private final class Kept implements PrioritiesDesk {
    private static final String BY = "JM";

    @Override
    public boolean isWritable() {
      return priorities.isWritable();
    }

    @Override
    public List<Matrix> list(Progress progress) {
      return priorities.list();
    }

    @Override
    public PrioritiesView view(String id, Progress progress) {
      return priorities.view(id);
    }

    @Override
    public List<Offer> offers(Progress progress) {
      return List.of();
    }

    @Override
    public PrioritiesView begin(
        String name, ScoringModel scoring, List<Theme> themes, Progress progress) {
      return priorities.view(priorities.create(name, scoring, themes, BY).id());
    }

    @Override
    public PrioritiesView add(String id, Theme theme, Progress progress) {
      return priorities.view(priorities.addTheme(id, theme, BY).id());
    }

    @Override
    public PrioritiesView score(
        String id,
        String theme,
        String criterion,
        int score,
        String why,
        List<EvidenceLink> evidence,
        Progress progress) {
      return priorities.view(priorities.score(id, theme, criterion, score, why, evidence, BY).id());
    }

    @Override
    public PrioritiesView choose(
        String id, String theme, Choice choice, String why, Progress progress) {
      return priorities.view(priorities.choose(id, theme, choice, why, BY).id());
    }

    @Override
    public PrioritiesView remodel(String id, ScoringModel scoring, Progress progress) {
      return priorities.view(priorities.remodel(id, scoring, BY).id());
    }

    @Override
    public PrioritiesView takeBack(String id, int line, Progress progress) {
      return priorities.view(priorities.takeBack(id, line, BY).id());
    }
  }
}
