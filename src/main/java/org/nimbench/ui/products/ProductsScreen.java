package org.nimbench.ui.products;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.EmptyState;
import org.nimbench.ui.kit.FoldingInspector;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.OnDemand;
import org.nimbench.ui.kit.Stops;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;
import org.nimbench.ui.products.desk.ShelfFigure;
import org.nimbench.ui.products.figures.FigureCards;
import org.nimbench.ui.products.figures.OriginDialogs;
import org.nimbench.ui.products.figures.ShelfPane;
import org.nimbench.ui.products.figures.Thumbnails;
import org.nimbench.ui.products.outline.OutlinePane;
import org.nimbench.ui.products.pages.PagesPane;
import org.nimbench.ui.products.pages.PagesViewModel;
import org.nimbench.ui.products.review.CommentsPane;
import org.nimbench.ui.products.review.CommentsViewModel;
import org.nimbench.ui.products.roll.RollStrip;
import org.nimbench.ui.products.rows.RowsViewModel;
import org.nimbench.ui.products.themes.ThemesViewModel;
import org.nimbench.ui.products.writing.SectionEditor;
import org.nimbench.ui.products.writing.TextViewModel;

/**
 * The Products screen: outline, text beside its figures, shelf, and the pages of the PDF. What one
 * part says, the others follow through the models.
 */
public final class ProductsScreen extends StackPane {
  /** The width of this screen on a laptop, for which the least widths are made. */
  private static final double LAPTOP = 1290;

  private static final double PREVIEW = 364;
  private static final double PREVIEW_MOST = 588;
  private static final double PREVIEW_SHARE = 0.4;
  private static final double OUTLINE = 232;
  private static final double OUTLINE_MOST = 300;
  private static final double OUTLINE_SHARE = 0.15;

  private final Models models;
  private final ProductHead head;
  private final UpdateStrip strip;
  private final OutlinePane outline;
  private final SectionEditor editor;
  private final FigureCards cards;
  private final ShelfPane shelf;
  private final RollStrip rollStrip;
  private final Freezing freezing;
  private final OriginDialogs origins;
  private final ProductDialogs dialogs;
  private final LockStrip lock;
  private final SectionParts parts;
  private final Ways ways;
  private final OnDemand<Node> whole;
  private final EmptyState empty;
  private final EmptyState coming;

  /** The models of the screen. */
  public record Models(
      ProductsViewModel products,
      TextViewModel text,
      PagesViewModel pages,
      RowsViewModel rows,
      CommentsViewModel comments,
      ThemesViewModel themes) {}

  /** The screen over its models. */
  public ProductsScreen(Models models, ScreenParts parts, Panes panes) {
    this.models = models;
    getStyleClass().add("nb-products");
    boolean isWritable = models.products().isWritable();
    Thumbnails thumbnails = new Thumbnails(parts.desk(), parts.painters());
    this.freezing = new Freezing(models.products(), parts.overlay());
    this.origins =
        new OriginDialogs(
            models.products().figures(), parts.overlay(), parts.files(), parts.written());
    this.editor = panes.editor();
    this.cards = new FigureCards(thumbnails, acts());
    this.shelf = new ShelfPane(thumbnails, this::place);
    this.parts =
        new SectionParts(
            editor,
            panes.rows(),
            new Margin(
                cards,
                () -> new CommentsPane(models.comments(), this::goToWords, isWritable),
                models.comments().badge()));
    this.ways = new Ways(models.products(), this.parts, editor);
    this.dialogs = new ProductDialogs(models, parts, ways::toWords);
    this.rollStrip = new RollStrip(models.products().roll(), dialogs::rolled);
    this.lock = new LockStrip(isWritable, dialogs::review);
    this.head = new ProductHead(models.products(), parts, dialogs);
    this.strip =
        new UpdateStrip(
            isWritable, () -> models.products().figures().refresh(""), ways::nextBroken);
    this.outline = new OutlinePane(models.products()::goTo, ways::to, parts.size().narrow());
    this.whole = new OnDemand<>(() -> whole(parts));
    this.empty = empty("ui.products.empty", "ui.products.empty.more", parts);
    this.coming = empty("ui.products.coming", "ui.products.coming.more", parts);
    new ShelfDrop(editor, shelf, this::place);
    follow();
    refresh();
  }

  private void goToWords(String section, String words) {
    ways.toWords(section, words);
  }

  private FigureCards.Acts acts() {
    ProductsViewModel products = models.products();
    return new FigureCards.Acts(
        id -> editor.insert("{{ref " + id + "}}"),
        products.figures()::refresh,
        products.figures()::move,
        products.figures()::takeOut,
        freezing::turn,
        origins::tell);
  }

  private Node whole(ScreenParts parts) {
    shelf.setFolded(parts.size().narrow().get());
    parts.size().narrow().addListener((observed, before, now) -> shelf.setFolded(now));
    BorderPane middle = new BorderPane(this.parts);
    middle.setTop(Gradually.place(this.parts::toolbar));
    middle.setBottom(Gradually.place(() -> shelf));
    share(outline, OUTLINE, OUTLINE_MOST, OUTLINE_SHARE);
    BorderPane below = new BorderPane(middle);
    below.setLeft(Gradually.place(() -> outline));
    VBox canvas = new VBox(head, lock, rollStrip, strip, below);
    VBox.setVgrow(below, Priority.ALWAYS);
    return new FoldingInspector(
        canvas,
        Gradually.beside(() -> pages(parts)),
        Words.text("ui.products.pages"),
        parts.size().narrow());
  }

  private Node pages(ScreenParts parts) {
    VBox pages =
        new VBox(
            new PagesPane(models.pages()),
            new ProductFoot(
                models.products(), models.text(), parts, dialogs::export, dialogs::exported));
    VBox.setVgrow(pages.getChildren().get(0), Priority.ALWAYS);
    pages.getStyleClass().add("nb-preview");
    share(pages, PREVIEW, PREVIEW_MOST, PREVIEW_SHARE);
    return pages;
  }

  /** A pane beside the text takes its share of the room that a larger screen has. */
  private void share(Region pane, double least, double most, double share) {
    ObservableValue<Double> width =
        widthProperty()
            .map(
                all ->
                    Math.rint(
                        Math.min(
                            most, Math.max(least, least + share * (all.doubleValue() - LAPTOP)))));
    pane.minWidthProperty().bind(width);
    pane.maxWidthProperty().bind(width);
  }

  private static EmptyState empty(String sentence, String more, ScreenParts parts) {
    return new EmptyState(
            "mdi2f-file-document-edit-outline",
            Words.text(sentence),
            Words.text("ui.products.begin"),
            parts.begin())
        .telling(Words.text(more))
        .or(Words.text("ui.products.tomap"), parts.toMap());
  }

  private Node nothing() {
    return models.products().coming().get() ? coming : empty;
  }

  private void follow() {
    ProductsViewModel products = models.products();
    products.current().addListener((observed, before, now) -> refresh());
    products.section().addListener((observed, before, now) -> refresh());
    products.coming().addListener((observed, before, now) -> refresh());
    products
        .problem()
        .addListener(
            (observed, before, now) -> {
              if (now != null) {
                models.rows().failed();
              }
            });
    models
        .text()
        .text()
        .addListener(
            (observed, before, now) -> {
              if (models.text().isChanged()) {
                models.pages().typed(products.section().get(), now);
              }
            });
  }

  private @Nullable ProductNow shown;
  private String shownSection = "";

  private void refresh() {
    ProductNow product = models.products().current().get();
    String key = models.products().section().get();
    boolean hadKeyboard = shown == null && Stops.haveKeyboard(this);
    if (product != null && product.section(key).isEmpty()) {
      // Another product is being opened at a section of its own; it is shown when it is here.
      return;
    }
    head.show(product);
    lock.show(product);
    strip.show(product);
    outline.show(product, key);
    if (product == null) {
      models.text().showNothing();
      getChildren().setAll(nothing());
    } else {
      ProductSection section = product.section(key).orElseThrow();
      models.text().show(product, key);
      models.rows().show(product, key);
      models.comments().show(product, key);
      parts.show(section, product.isLocked(), isOther(product));
      cards.show(product, section, models.products().whyNot());
      shelf.show(product, models.products().whyNot());
      showWhole(hadKeyboard);
      models.pages().follow(key);
      if (product != shown) {
        models.pages().show(product);
      }
    }
    shown = product;
  }

  private boolean isOther(ProductNow product) {
    ProductNow before = shown;
    boolean isOther =
        before == null
            || !before.id().equals(product.id())
            || !models.products().section().get().equals(shownSection);
    shownSection = models.products().section().get();
    return isOther;
  }

  /**
   * What is built at the first visit comes piece by piece.
   *
   * @param hadKeyboard whether what stood here without a product had the keyboard
   */
  private void showWhole(boolean hadKeyboard) {
    if (!whole.isMade()) {
      getChildren().clear();
      Gradually.build(
          List.of(
              () -> {
                if (shown == null) {
                  getChildren().setAll(nothing());
                } else {
                  showMade(hadKeyboard);
                }
              }));
    } else if (!getChildren().contains(whole.get())) {
      showMade(hadKeyboard);
    }
  }

  private void showMade(boolean hadKeyboard) {
    getChildren().setAll(whole.get());
    if (hadKeyboard) {
      parts.reach();
    }
  }

  private void place(ShelfFigure figure) {
    if (models.products().whyNot().isEmpty()) {
      models.products().figures().place(figure);
    }
  }

  /** The cards over the open product. */
  public ProductDialogs dialogs() {
    return dialogs;
  }

  /** Shows the rows of the open section and gives them the keyboard. */
  public void rows() {
    parts.showRows();
  }

  /** Adds a row to the open section. */
  public void addRow() {
    parts.addRow();
  }

  /** Asks for a comment on the words that are marked, or on the whole section. */
  public void comment() {
    parts.comment();
  }

  /** Goes to the next sentence that no longer holds, in whichever section it is. */
  public void nextBroken() {
    ways.nextBroken();
  }

  /** Gives the keyboard to the shelf, or puts the figure that is marked there into the text. */
  public void fromShelf() {
    ShelfFigure marked = shelf.marked();
    if (marked == null) {
      shelf.focus();
    } else {
      place(marked);
    }
  }
}
