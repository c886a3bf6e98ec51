package org.nimbench.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.presentation.Fact;
import org.nimbench.presentation.PageSource;
import org.nimbench.presentation.Paper;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowItem;
import org.nimbench.presentation.ShowPage;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.ui.MadeUpWorkspace;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Progress;

/** A meeting on a made-up place; it tells what it was asked. */
public final class MadeUpMeeting implements MeetingDesk {
  private final MadeUpWorkspace workspace = new MadeUpWorkspace();

  /** What was asked, newest last. */
  public final List<Recipe> asked = new ArrayList<>();

  /** What was kept, newest last. */
  public final List<Show> kept = new ArrayList<>();

  /** How often pages were asked for. */
  public int papers;

  /** Whether the figures of products are older than the data. */
  public boolean isStale;

  /** Whether the products cannot be read. */
  public boolean failsProducts;

  /** Whether everything goes wrong. */
  public boolean fails;

  /** A made-up workspace. */
  public MadeUpWorkspace workspace() {
    return workspace;
  }

  /** A pinned map of burglary in the last year. */
  public PageSource map() {
    Filter standard = workspace.choices().standard();
    Period period = standard.period();
    return new PageSource.Pinned(
        new Recipe(
            "hotspot.kde",
            standard,
            period == null ? new PeriodRule.Always() : new PeriodRule.Absolute(period),
            Map.of("bandwidth", "300"),
            null),
        null);
  }

  /** A pinned chart of all months. */
  public PageSource chart() {
    return new PageSource.Pinned(
        new Recipe(
            "trend.control",
            workspace.choices().standard(),
            new PeriodRule.Always(),
            Map.of(),
            null),
        null);
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public Show show(Progress progress) {
    check();
    return kept.isEmpty() ? Show.EMPTY : kept.get(kept.size() - 1);
  }

  @Override
  public Show keep(Show show, Progress progress) {
    check();
    kept.add(show);
    return show;
  }

  private void check() {
    if (fails) {
      fail();
    }
  }

  private static void fail() {
    throw new Problem(ProblemKind.WORKSPACE, "made.up", "The disk is full", "", "Make room")
        .asException();
  }

  @Override
  public List<ProductChoice> products(Progress progress) {
    if (failsProducts) {
      fail();
    }
    return List.of(
        new ProductChoice("pp-1", "Burglary profile", false),
        new ProductChoice("sp-1", "Young people in three parks", true));
  }

  @Override
  public List<String> figures(String product, Progress progress) {
    check();
    return List.of("e1", "e2");
  }

  @Override
  public Paper paper(String product, @Nullable Paper before, Progress progress) {
    check();
    papers++;
    return MadeUpPaper.of(product, before, isStale);
  }

  @Override
  public List<Fact> facts(Evidence part, @Nullable Evidence months) {
    return List.of(new Fact(String.valueOf(part.stamp().n()), "of the month", "", 9));
  }

  @Override
  public ShowPage page(ShowItem item, @Nullable Filter filter, Progress progress) {
    check();
    PageSource source = item.source() instanceof PageSource.Pinned ? item.source() : map();
    Recipe recipe = ((PageSource.Pinned) source).recipe();
    Filter wanted =
        filter == null ? recipe.filter().withPeriod(recipe.period().resolve(null)) : filter;
    asked.add(recipe);
    Evidence evidence =
        recipe.method().startsWith("trend")
            ? workspace.trend(recipe.method(), wanted, progress)
            : workspace.hotspot(recipe.method(), wanted, recipe.parameters(), progress);
    Evidence trend = workspace.trend("trend.control", wanted.withPeriod(null), progress);
    Fact fact = new Fact("3", "of burglaries", "", 3);
    return new ShowPage(item, evidence, trend, List.of(fact), "OFFICIAL", "");
  }

  @Override
  public Evidence answer(Recipe recipe, Progress progress) {
    check();
    asked.add(recipe);
    Filter filter = recipe.filter().withPeriod(recipe.period().resolve(null));
    return workspace.hotspot(recipe.method(), filter, recipe.parameters(), progress);
  }

  @Override
  public Drawing picture(Evidence evidence, double width, double height) {
    throw new UnsupportedOperationException("Nothing is drawn without a screen");
  }

  @Override
  public String asks(Evidence evidence) {
    return evidence.stamp().filter();
  }

  @Override
  public Scenery scenery(Progress progress) {
    return workspace.scenery(progress);
  }
}
