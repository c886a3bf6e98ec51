package org.nimbench.ui.products;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.ProblemCard;
import org.nimbench.ui.products.ProductDesk.Figure;
import org.nimbench.ui.products.ProductDesk.Product;

/** The Products screen: the list at the left, the figures of one product, Word and PDF out. */
public final class ProductsScreen extends BorderPane {
  private final ProductsViewModel model;
  private final FileChoice files;
  private final Consumer<Path> written;
  private final Runnable toMap;
  private final VBox page = new VBox();
  private final StackPane middle = new StackPane();

  /**
   * The screen over its model.
   *
   * @param files asks where to export to
   * @param written told when a document was written
   * @param toMap goes where figures come from
   */
  public ProductsScreen(
      ProductsViewModel model, FileChoice files, Consumer<Path> written, Runnable toMap) {
    this.model = model;
    this.files = files;
    this.written = written;
    this.toMap = toMap;
    getStyleClass().add("nb-products");
    page.getStyleClass().add("nb-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(Words.text("ui.products.page"));
    middle.getChildren().setAll(scroll);
    setLeft(list());
    setCenter(middle);
    model.current().addListener((observed, before, now) -> show(now));
    model.problem().addListener((observed, before, now) -> showProblem(now));
    show(model.current().get());
  }

  private Node list() {
    ListView<Product> list = new ListView<>(model.products());
    list.setId("products");
    list.setAccessibleText(Words.text("ui.products.list"));
    list.getStyleClass().add("nb-product-list");
    list.setCellFactory(view -> new ProductCell());
    list.setPlaceholder(Labels.of("", "nb-muted"));
    model.current().addListener((observed, before, now) -> list.getSelectionModel().select(now));
    list.getSelectionModel().select(model.current().get());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (observed, before, now) -> {
              if (now != null) {
                model.current().set(now);
              }
            });
    Label head = Labels.of(Words.text("ui.products.list"), "nb-overline");
    VBox side = new VBox(head, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    side.getStyleClass().add("nb-side");
    return side;
  }

  private void show(@Nullable Product product) {
    page.getChildren().clear();
    if (product == null) {
      page.getChildren().add(empty());
      return;
    }
    page.getChildren().add(head(product));
    for (String missing : product.missing()) {
      HBox row = new HBox(8, Icons.text("mdi2a-alert-outline"), Labels.paragraph(missing));
      row.getStyleClass().add("nb-missing");
      page.getChildren().add(row);
    }
    String section = "";
    for (Figure figure : product.figures()) {
      if (!figure.section().equals(section)) {
        section = figure.section();
        page.getChildren().add(Labels.of(section, "nb-section-title", "nb-page-section"));
      }
      page.getChildren().add(card(figure));
    }
  }

  private Node empty() {
    VBox box =
        new VBox(
            12,
            Labels.of(Words.text("ui.products.empty"), "nb-muted"),
            Buttons.primary("mdi2m-map-outline", Words.text("ui.products.tomap"), toMap));
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("nb-empty");
    return box;
  }

  private Node head(Product product) {
    VBox words =
        new VBox(
            3,
            Labels.of(product.title(), "nb-page-title"),
            Labels.of(
                Words.text(
                    "ui.products.line",
                    product.type(),
                    product.period(),
                    Figures.count(product.figures().size())),
                "nb-muted"));
    Button word =
        Buttons.primary(
            "mdi2f-file-word-outline",
            Words.text("ui.products.word"),
            () -> export(product, "docx"));
    word.setId("export-word");
    Button pdf =
        Buttons.plain(
            "mdi2f-file-pdf-box", Words.text("ui.products.pdf"), () -> export(product, "pdf"));
    pdf.setId("export-pdf");
    HBox row = new HBox(8, words, Labels.spring(), pdf, word);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("nb-page-head");
    return row;
  }

  private static Node card(Figure figure) {
    HBox head =
        new HBox(
            8,
            Icons.text("mdi2c-chart-box-outline"),
            Labels.of(figure.title(), "nb-strong"),
            Labels.spring(),
            Labels.of(figure.id(), "nb-caption"));
    head.setAlignment(Pos.CENTER_LEFT);
    if (figure.isStale()) {
      head.getChildren().add(3, Labels.of(Words.text("ui.products.stale"), "nb-badge-stale"));
    }
    VBox card = new VBox(5, head, Labels.paragraph(figure.finding(), "nb-muted"));
    card.getStyleClass().add("nb-card");
    return card;
  }

  private void export(Product product, String extension) {
    boolean isWord = extension.equals("docx");
    FileChoice.Sort sort =
        new FileChoice.Sort(
            isWord ? Words.text("ui.file.word") : Words.text("ui.file.pdf"), extension);
    String name = FileChoice.name(product.title(), extension);
    Optional<Path> file = files.toSave(Words.text("ui.products.export.title"), name, List.of(sort));
    file.ifPresent(path -> model.export(path, written));
  }

  private void showProblem(@Nullable Problem problem) {
    middle.getChildren().removeIf(ProblemCard.class::isInstance);
    if (problem != null) {
      ProblemCard card = new ProblemCard(problem);
      card.getStyleClass().add("nb-problem-in-pane");
      card.setMaxSize(460, 10);
      middle.getChildren().add(card);
    }
  }

  private static final class ProductCell extends ListCell<Product> {
    @Override
    protected void updateItem(@Nullable Product product, boolean empty) {
      super.updateItem(product, empty);
      setText(null);
      if (empty || product == null) {
        setGraphic(null);
        return;
      }
      VBox words =
          new VBox(
              2,
              Labels.of(product.title(), "nb-strong"),
              Labels.of(product.type() + " · " + product.period(), "nb-caption"));
      setGraphic(words);
      setAccessibleText(product.title());
    }
  }
}
