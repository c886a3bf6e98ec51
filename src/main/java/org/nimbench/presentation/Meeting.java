package org.nimbench.presentation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.picture.Look;
import org.nimbench.picture.PictureStyle;
import org.nimbench.picture.Pictures;
import org.nimbench.products.Marking;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import org.nimbench.products.Scenes;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/**
 * The show of a workspace: kept as one document, answered page by page. Any thread may call; every
 * call reads the file as it is.
 */
public final class Meeting {
  private static final String KIND = "show";
  private static final String ID = "meeting";

  private final Workspace workspace;
  private final Studies studies;
  private final Products products;
  private final Scenes scenes;
  private final Papers papers;

  /** The show of a workspace. */
  public Meeting(Workspace workspace, Studies studies, Clock clock) {
    this.workspace = workspace;
    this.studies = studies;
    this.products = new Products(workspace, studies, clock);
    this.scenes = new Scenes(workspace, studies);
    this.papers = new Papers(products);
  }

  /**
   * The show as it is kept.
   *
   * @throws ProblemException (refused) if it is of another format or a newer version
   */
  public Show show() {
    return workspace
        .document(KIND, ID)
        .map(document -> ShowJson.read(document.json(), KIND + " " + ID))
        .orElse(Show.EMPTY);
  }

  /**
   * Keeps a show in place of the last. One that is kept already writes nothing.
   *
   * @throws ProblemException (workspace) if the workspace was opened to read, or cannot be written
   */
  public Show keep(Show show) {
    if (!show.equals(show())) {
      workspace.write(
          "show change",
          transaction -> {
            transaction.putDocument(new StoredDocument(KIND, ID, ShowJson.write(show)));
            transaction.tell("ids", show.items().stream().map(ShowItem::id).toList());
            return show;
          });
    }
    return show;
  }

  /** The ids of a product's figures, in the order of its sections. */
  public List<String> figures(String product) {
    return List.copyOf(products.evidence(product).keySet());
  }

  /**
   * A product as its printed pages.
   *
   * @param before pages of it that are known; the same come back where nothing has changed, else
   *     they stay open and make the new ones quicker. Null for none
   * @throws ProblemException (not computable) if there is no such product any more
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public Paper paper(String product, @Nullable Paper before, Progress progress) {
    Product found =
        find(product)
            .orElseThrow(
                () ->
                    Problem.of(ProblemKind.NOT_COMPUTABLE, "presentation.paper.gone", "", product)
                        .asException());
    return papers.of(found, before, progress);
  }

  /** All products, the newest first. */
  public List<Product> products() {
    return products.list().stream()
        .sorted(
            java.util.Comparator.comparing(Product::created).thenComparing(Product::id).reversed())
        .toList();
  }

  /** What a page asks, with a period of its own. */
  private record Asked(Recipe recipe, Marking marking, @Nullable Evidence printed) {}

  private Asked asked(ShowItem item) {
    if (item.source() instanceof PageSource.Pinned pinned) {
      return new Asked(pinned.recipe(), Marking.OFFICIAL, null);
    }
    if (!(item.source() instanceof PageSource.OfProduct of)) {
      throw new IllegalArgumentException("A whole product asks no question of its own");
    }
    Product product = find(of.product()).orElseThrow(() -> gone(of));
    Evidence printed = products.evidence(of.product()).get(of.figure());
    if (printed == null) {
      throw gone(of);
    }
    Recipe recipe = printed.recipe();
    Period period = recipe.period().resolve(product.period());
    PeriodRule rule = period == null ? new PeriodRule.Always() : new PeriodRule.Absolute(period);
    return new Asked(
        new Recipe(recipe.method(), recipe.filter(), rule, recipe.parameters(), recipe.seed()),
        product.marking(),
        printed);
  }

  private Optional<Product> find(String product) {
    return products.list().stream().filter(each -> each.id().equals(product)).findFirst();
  }

  private static ProblemException gone(PageSource.OfProduct of) {
    return Problem.of(
            ProblemKind.NOT_COMPUTABLE, "presentation.figure.gone", "", of.figure(), of.product())
        .asException();
  }

  /**
   * A page from the data as it is now.
   *
   * @param filter other records than the page's own; null for its own
   * @throws ProblemException (not computable) if the data no longer carries it, or its figure is no
   *     longer in its product
   * @throws IllegalArgumentException if it is a whole product; see {@link #paper}
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public ShowPage page(ShowItem item, @Nullable Filter filter, Progress progress) {
    Asked asked = asked(item);
    Recipe recipe = filter == null ? asked.recipe() : LiveRecipe.filtered(asked.recipe(), filter);
    Evidence evidence = studies.answer(recipe, null, progress);
    Evidence trend = Pictures.isMap(evidence) ? trend(recipe, progress) : null;
    return new ShowPage(
        item,
        evidence,
        trend,
        PageFacts.of(evidence, trend),
        asked.marking().words(),
        caution(asked.printed()));
  }

  /** What a figure asks, in words, with its areas by name. */
  public String asks(Evidence evidence) {
    Filter asked = evidence.recipe().filter().withPeriod(evidence.period());
    AreaChoice areas = asked.areas();
    return areas == null ? asked.inWords() : asked.inWords(studies.name(areas));
  }

  /** Answers a question that follows from a page; see {@link LiveRecipe}. */
  public Evidence answer(Recipe recipe, Progress progress) {
    return studies.answer(recipe, null, progress);
  }

  /**
   * The facts of a part of a page, such as one month of it.
   *
   * @param part its own figure
   * @param months of the page; null where there are none
   */
  public List<Fact> facts(Evidence part, @Nullable Evidence months) {
    return PageFacts.of(part, months);
  }

  /** The months of a map's records, over all time so that limits and last year are known. */
  private @Nullable Evidence trend(Recipe recipe, Progress progress) {
    Recipe months =
        new Recipe("trend.control", recipe.filter(), new PeriodRule.Always(), Map.of(), null);
    try {
      return studies.answer(months, null, progress);
    } catch (ProblemException e) {
      // Too few months for limits: the map stands without its months.
      return null;
    }
  }

  private String caution(@Nullable Evidence printed) {
    return printed != null && studies.isStale(printed)
        ? Words.text("presentation.page.newer", Figures.shortDate(printed.stamp().made()))
        : "";
  }

  /**
   * A page's figure as a picture that does not move.
   *
   * @param evidence a map or a trend
   * @param width mm, at least 80
   * @param height mm, at least 60
   * @throws IllegalArgumentException if there is nothing to draw of it
   */
  public Drawing picture(Evidence evidence, double width, double height) {
    PictureStyle style = new PictureStyle(width, height, Look.LIGHT, "", false);
    return Pictures.isMap(evidence)
        ? Pictures.map(evidence, scenes.of(evidence), style)
        : Pictures.chart(evidence, style);
  }
}
