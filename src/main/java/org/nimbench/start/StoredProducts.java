package org.nimbench.start;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.desk.Desk;
import org.nimbench.desk.Draft;
import org.nimbench.document.PdfPages;
import org.nimbench.drawing.Drawing;
import org.nimbench.products.MadeFigures;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Outline;
import org.nimbench.products.Product;
import org.nimbench.products.ProductEditor;
import org.nimbench.products.Products;
import org.nimbench.products.Section;
import org.nimbench.products.WholeProduct;
import org.nimbench.products.roll.RollAsk;
import org.nimbench.products.roll.RollForward;
import org.nimbench.products.roll.RollPeriods;
import org.nimbench.products.roll.Rolled;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.Studies;
import org.nimbench.ui.products.desk.CareDesk;
import org.nimbench.ui.products.desk.ContinuingDesk;
import org.nimbench.ui.products.desk.ExportDesk;
import org.nimbench.ui.products.desk.OriginDesk;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.ui.products.desk.ProductLine;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.Refreshed;
import org.nimbench.ui.products.desk.ShelfFigure;
import org.nimbench.work.Progress;

/** Does the products screen's work on a workspace file. */
final class StoredProducts implements ProductDesk {
  private final Workspace workspace;
  private final Products products;
  private final ProductEditor editor;
  private final RollForward forward;
  private final ProductFace face;
  private final StoredCare care;
  private final StoredExits exits;
  private final Desk desk;
  private final Clock clock;

  StoredProducts(Workspace workspace, Studies studies, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
    this.products = new Products(workspace, studies, clock);
    this.editor = products.editor();
    this.forward = new RollForward(workspace, studies, products);
    this.face = new ProductFace(products);
    this.care = new StoredCare(products, face);
    this.exits = new StoredExits(products, face);
    this.desk = new Desk(workspace, clock);
  }

  @Override
  public boolean isWritable() {
    return workspace.isWritable();
  }

  @Override
  public CareDesk care() {
    return care;
  }

  @Override
  public ExportDesk exports() {
    return exits;
  }

  @Override
  public OriginDesk origins() {
    return new StoredOrigins(products.origins());
  }

  @Override
  public ContinuingDesk continuing() {
    return exits;
  }

  @Override
  public List<ProductLine> products(Progress progress) {
    return products.list().stream()
        .sorted(Comparator.comparing(Product::created).thenComparing(Product::id).reversed())
        .map(ProductFace::line)
        .toList();
  }

  @Override
  public ProductNow open(String product, Progress progress) {
    return face.of(product);
  }

  @Override
  public ProductNow begin(NewProduct wanted, Progress progress) {
    return face.of(products.create(wanted, progress).id());
  }

  @Override
  public ProductNow add(String product, String section, Evidence evidence, Progress progress) {
    String into = section.isEmpty() ? usual(product) : section;
    products.add(product, into, evidence.recipe(), progress);
    return face.of(product);
  }

  private String usual(String product) {
    return Outline.of(products.product(product).type()).figures();
  }

  @Override
  public ProductNow place(String product, String section, ShelfFigure figure, Progress progress) {
    editor.place(product, section, figure.product(), figure.figure().id());
    return face.of(product);
  }

  @Override
  public ProductNow text(String product, String section, String text, Progress progress) {
    products.text(product, section, text);
    // The words are part of the product now; a draft of them would only be offered again. Words
    // that were typed since stay: they grew out of this text.
    desk.drafts()
        .find(product, section)
        .filter(draft -> !draft.base().equals(text.strip()))
        .ifPresent(draft -> desk.drafts().drop(product, section));
    return face.of(product);
  }

  @Override
  public ProductNow section(String product, Section before, Progress progress) {
    editor.section(product, before);
    desk.drafts().drop(product, before.key());
    return face.of(product);
  }

  @Override
  public ProductNow move(String product, String section, String figure, int by, Progress progress) {
    editor.move(product, section, figure, by);
    return face.of(product);
  }

  @Override
  public ProductNow takeOut(String product, String section, String figure, Progress progress) {
    editor.takeOut(product, section, figure);
    return face.of(product);
  }

  @Override
  public Refreshed refresh(String product, String figure, Progress progress) {
    MadeFigures before = editor.figures(product);
    if (figure.isEmpty()) {
      products.refresh(product, progress);
    } else {
      products.refreshOne(product, figure, progress);
    }
    return new Refreshed(face.of(product), before, editor.figures(product));
  }

  @Override
  public ProductNow figures(MadeFigures before, Progress progress) {
    editor.put(before);
    return face.of(before.product());
  }

  @Override
  public ProductNow freeze(
      String product, String figure, @Nullable String label, Progress progress) {
    if (label == null) {
      products.care().thaw(product, figure);
    } else {
      products.care().freeze(product, figure, label);
    }
    return face.of(product);
  }

  @Override
  public RollPeriods periods(String product, Progress progress) {
    return forward.periods(product);
  }

  @Override
  public Rolled rehearse(String product, RollAsk ask, Progress progress) {
    return forward.rehearse(product, ask, progress);
  }

  @Override
  public ProductNow keep(Rolled rolled, Progress progress) {
    forward.keep(List.of(rolled));
    return face.of(rolled.report().into());
  }

  @Override
  public WholeProduct whole(String product, Progress progress) {
    return products.continuing().whole(product);
  }

  @Override
  public ProductNow put(WholeProduct state, Progress progress) {
    editor.put("product restore", List.of(state));
    return face.of(state.product().id());
  }

  @Override
  public ProductNow withdraw(Rolled rolled, Progress progress) {
    editor.remove(rolled.report().into());
    return face.of(rolled.report().product());
  }

  @Override
  public ProductNow rename(String product, String title, Progress progress) {
    editor.rename(product, title);
    return face.of(product);
  }

  @Override
  public WholeProduct remove(String product, Progress progress) {
    return editor.remove(product);
  }

  @Override
  public ProductNow restore(WholeProduct removed, Progress progress) {
    return face.of(editor.restore(removed).id());
  }

  @Override
  public Drawing picture(String product, Evidence evidence) {
    return products.thumbnail(product, evidence);
  }

  @Override
  public PdfPages pages(
      String product, Map<String, String> typed, @Nullable PdfPages before, Progress progress) {
    return PdfPages.of(products.preview(product, typed, progress), before, progress);
  }

  @Override
  public void keepDraft(String product, String section, String text, String base) {
    desk.drafts().keep(new Draft(product, section, text, clock.instant(), base));
  }
}
