package org.nimbench.ui.products;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.Block;
import org.nimbench.document.Document;
import org.nimbench.document.PdfPages;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.products.MadeFigures;
import org.nimbench.products.MadeReader;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.ReleaseBlock;
import org.nimbench.products.Review;
import org.nimbench.products.RowForm;
import org.nimbench.products.Section;
import org.nimbench.products.Theme;
import org.nimbench.products.WholeProduct;
import org.nimbench.products.roll.RollAsk;
import org.nimbench.products.roll.RollPeriods;
import org.nimbench.products.roll.Rolled;
import org.nimbench.study.Evidence;
import org.nimbench.ui.products.desk.CareDesk;
import org.nimbench.ui.products.desk.ContinuingDesk;
import org.nimbench.ui.products.desk.ExportDesk;
import org.nimbench.ui.products.desk.Figure;
import org.nimbench.ui.products.desk.OriginDesk;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.ui.products.desk.ProductLine;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;
import org.nimbench.ui.products.desk.Refreshed;
import org.nimbench.ui.products.desk.ShelfFigure;
import org.nimbench.work.Progress;

/** Products in memory: sections "where" and "when", each with text and figures. */
public final class FakeDesk implements ProductDesk {
  private final Map<String, Map<String, Section>> products = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<String, ProductType> types = new LinkedHashMap<>();
  private final Map<String, String> frozen = new LinkedHashMap<>();
  private final Map<String, Evidence> evidence = new LinkedHashMap<>(MadeReader.evidence());

  private final Document document =
      new Document(
          "A profile",
          "",
          "A profile",
          new Document.Furniture("Northvale", "OFFICIAL", "PP", "PARTNER"),
          Instant.parse("2025-11-04T12:00:00Z"),
          List.of(
              new Block.Heading("where", 2, "1", "Where"),
              Block.Paragraph.of("Here."),
              new Block.PageBreak("p2"),
              new Block.Heading("when", 2, "2", "When"),
              Block.Paragraph.of("Now.")));

  /** What a journey begins with. */
  public static final NewProduct BURGLARY =
      new NewProduct(
          ProductType.PROBLEM_PROFILE,
          "Burglary",
          Period.parse("2024-10..2025-09"),
          Filter.allCrime());

  /** What may stand in the rows of every section here. */
  public RowForm form = MadeReader.form();

  /** What keeps every product here from partners, and from the public where there is something. */
  public List<ReleaseBlock> blocks = List.of();

  /** How many numbers the public does not see. */
  public int hidden = 1;

  /** How many figures the public does not see. */
  public int leftOut = 2;

  /** Whether figures contradict one another. */
  public boolean isApart;

  /** Themes of every product here. */
  public final List<Theme> themes = new ArrayList<>();

  /** How far every product here has been looked at. */
  public Review review = Review.NONE;

  /** Whether the workspace was opened to write. */
  public boolean isWritable = true;

  /** What was done, in order. */
  public final List<String> told = new ArrayList<>();

  @Override
  public OriginDesk origins() {
    return new OriginDesk() {
      @Override
      public List<String> origin(String product, String figure, Progress progress) {
        return List.of(figure + " of " + product, "Records: all crime");
      }

      @Override
      public Path rows(String product, String figure, Path file, Progress progress) {
        told.add("rows of " + figure + " to " + file.getFileName());
        return file;
      }
    };
  }

  @Override
  public boolean isWritable() {
    return isWritable;
  }

  private ProductNow now(String id) {
    List<ProductSection> sections = new ArrayList<>();
    kept(id).values().forEach(section -> sections.add(shown(section)));
    return new ProductNow(
        line(id),
        product(id),
        sections,
        List.of(),
        List.of(),
        List.of(),
        MadeReader.reader(),
        List.of());
  }

  private Product product(String id) {
    return MadeReader.product(id, Objects.requireNonNull(titles.get(id)))
        .change()
        .themes(List.copyOf(themes))
        .review(review)
        .done();
  }

  private ProductSection shown(Section section) {
    List<Figure> figures =
        section.evidence().stream()
            .map(
                id ->
                    new Figure(
                        "Figure " + id.substring(1),
                        Objects.requireNonNull(evidence.get(id)),
                        null,
                        false,
                        frozen.get(id)))
            .toList();
    return new ProductSection("1", section.key(), "", "Write.", section, form, figures, "", 0, 0);
  }

  private Map<String, Section> kept(String product) {
    return Objects.requireNonNull(products.get(product));
  }

  private ProductLine line(String id) {
    return new ProductLine(
        id,
        Objects.requireNonNull(types.get(id)),
        Objects.requireNonNull(titles.get(id)),
        "2025",
        LocalDate.of(2025, 9, 30));
  }

  @Override
  public CareDesk care() {
    return new FakeCare(this);
  }

  @Override
  public ExportDesk exports() {
    return new FakeExits(this);
  }

  @Override
  public ContinuingDesk continuing() {
    return new FakeExits(this);
  }

  /** Changes a section as the engine would. */
  ProductNow change(String product, String section, UnaryOperator<Section> change) {
    return put(product, change.apply(Objects.requireNonNull(kept(product).get(section))));
  }

  @Override
  public List<ProductLine> products(Progress progress) {
    return products.keySet().stream().map(this::line).toList();
  }

  @Override
  public ProductNow open(String product, Progress progress) {
    return now(product);
  }

  @Override
  public ProductNow begin(NewProduct wanted, Progress progress) {
    String id = "pp-" + (products.size() + 1);
    titles.put(id, wanted.title());
    types.put(id, wanted.type());
    Map<String, Section> sections = new LinkedHashMap<>();
    sections.put("where", new Section("where", "Here.", false, List.of("e1", "e2")));
    sections.put("when", new Section("when", "Now.", false, List.of()));
    products.put(id, sections);
    return now(id);
  }

  @Override
  public ProductNow add(String product, String section, Evidence added, Progress progress) {
    return put(product, new Section("when", "Now.", false, List.of("e3")));
  }

  private ProductNow put(String product, Section section) {
    kept(product).put(section.key(), section);
    return now(product);
  }

  @Override
  public ProductNow place(String product, String section, ShelfFigure figure, Progress progress) {
    return now(product);
  }

  @Override
  public ProductNow text(String product, String section, String text, Progress progress) {
    told.add("text " + section + ": " + text);
    Section old = Objects.requireNonNull(kept(product).get(section));
    return put(product, new Section(section, text.strip(), true, old.evidence()));
  }

  @Override
  public ProductNow section(String product, Section before, Progress progress) {
    return put(product, before);
  }

  @Override
  public ProductNow move(String product, String section, String figure, int by, Progress progress) {
    Section old = Objects.requireNonNull(kept(product).get(section));
    List<String> ids = new ArrayList<>(old.evidence());
    int at = ids.indexOf(figure);
    ids.remove(at);
    ids.add(at + by, figure);
    return put(product, new Section(section, old.text(), old.written(), ids));
  }

  @Override
  public ProductNow takeOut(String product, String section, String figure, Progress progress) {
    Section old = Objects.requireNonNull(kept(product).get(section));
    List<String> ids = new ArrayList<>(old.evidence());
    ids.remove(figure);
    return put(product, new Section(section, old.text(), old.written(), ids));
  }

  @Override
  public Refreshed refresh(String product, String figure, Progress progress) {
    told.add("refresh " + figure);
    MadeFigures before = new MadeFigures(product, evidence, Map.of());
    evidence.computeIfPresent(figure, (id, old) -> again(old));
    return new Refreshed(now(product), before, new MadeFigures(product, evidence, Map.of()));
  }

  private static Evidence again(Evidence old) {
    return new Evidence(old.id(), old.recipe(), null, old.result(), old.stamp(), old.telling());
  }

  @Override
  public ProductNow figures(MadeFigures before, Progress progress) {
    evidence.putAll(before.evidence());
    return now(before.product());
  }

  @Override
  public ProductNow freeze(
      String product, String figure, @Nullable String label, Progress progress) {
    told.add("freeze " + figure + ": " + label);
    if (label == null) {
      frozen.remove(figure);
    } else {
      frozen.put(figure, label);
    }
    return now(product);
  }

  @Override
  public RollPeriods periods(String product, Progress progress) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Rolled rehearse(String product, RollAsk ask, Progress progress) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ProductNow keep(Rolled rolled, Progress progress) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ProductNow put(WholeProduct state, Progress progress) {
    themes.clear();
    themes.addAll(state.product().themes());
    review = state.product().review();
    return now(state.product().id());
  }

  /** Without its evidence. */
  @Override
  public WholeProduct whole(String id, Progress progress) {
    return new WholeProduct(product(id), Map.of());
  }

  @Override
  public ProductNow withdraw(Rolled rolled, Progress progress) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ProductNow rename(String product, String title, Progress progress) {
    titles.put(product, title);
    return now(product);
  }

  @Override
  public WholeProduct remove(String product, Progress progress) {
    WholeProduct gone = whole(product, progress);
    products.remove(product);
    return gone;
  }

  @Override
  public ProductNow restore(WholeProduct removed, Progress progress) {
    begin(FakeDesk.BURGLARY, progress);
    return now(removed.product().id());
  }

  @Override
  public Drawing picture(String product, Evidence shown) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PdfPages pages(
      String product, Map<String, String> typed, @Nullable PdfPages before, Progress progress) {
    told.add("pages " + typed);
    return PdfPages.of(document, before, progress);
  }

  @Override
  public void keepDraft(String product, String section, String text, String base) {
    told.add("draft " + section + ": " + text);
  }
}
