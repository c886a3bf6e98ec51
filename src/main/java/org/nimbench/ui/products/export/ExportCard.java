package org.nimbench.ui.products.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Scrolled;
import org.nimbench.ui.kit.Told;

/** Asks what is written of a product: for whom, which files, in whose look, under which marking. */
final class ExportCard extends VBox {
  private final ExportViewModel model;
  private final FileChoice files;
  private final Label where = Told.whole(Labels.of(""));
  private final Label replaces = Labels.paragraph("", "nb-caption");
  private final Label look = Told.whole(Labels.of(""));
  private final Button own;
  private final Button choose;
  private final OpenList open;

  /**
   * A card over its model.
   *
   * @param goTo closes the card and goes to a section
   */
  ExportCard(ExportViewModel model, FileChoice files, BiConsumer<String, String> goTo) {
    this.model = model;
    this.files = files;
    this.open = new OpenList(goTo);
    getStyleClass().addAll("nb-new-product", "nb-export-card");
    this.choose = Buttons.plain("", Words.text("ui.products.export.choose"), this::chooseTemplate);
    choose.setId("export-template");
    this.own =
        Buttons.plain("", Words.text("ui.products.export.own"), () -> model.template().set(null));
    own.setId("export-own-look");
    ExportChoices choices = new ExportChoices(model);
    GridPane form = new GridPane();
    form.getStyleClass().add("nb-export-form");
    form.setHgap(12);
    form.setVgap(8);
    form.getColumnConstraints().addAll(OpenList.narrow(), OpenList.wide());
    row(form, Words.text("ui.products.export.for"), choices.forWhom());
    row(form, Words.text("ui.products.export.kinds"), choices.kinds(this::refresh));
    row(form, Words.text("ui.products.export.look"), line(look, own, choose));
    row(form, Words.text("ui.products.export.marking"), choices.marking());
    Button place =
        Buttons.plain("", Words.text("ui.products.export.where.choose"), this::choosePlace);
    place.setId("export-where");
    row(form, Words.text("ui.products.export.where"), new VBox(2, line(where, place), replaces));
    replaces.managedProperty().bind(replaces.visibleProperty());
    VBox all = new VBox(10, form, choices.confirmations(), open);
    ScrollPane scroll = Scrolled.inCard(all, Words.text("ui.products.export"));
    scroll.getStyleClass().add("nb-export-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren()
        .addAll(
            Labels.paragraph(
                Words.text("ui.products.export.of", model.product().title()), "nb-heading"),
            scroll);
    model.whyNot().addListener((observed, before, now) -> refresh());
    model.blocks().addListener((observed, before, now) -> refresh());
    model.template().addListener((observed, before, now) -> refresh());
    model.base().addListener((observed, before, now) -> refresh());
    model.replaced().addListener((observed, before, now) -> refresh());
    model.release().addListener((observed, before, now) -> refresh());
    refresh();
  }

  private static void row(GridPane form, String name, Node control) {
    Label label = Labels.paragraph(name, "nb-form-label");
    label.setLabelFor(control);
    GridPane.setValignment(label, VPos.TOP);
    form.addRow(form.getRowCount(), label, control);
  }

  private static HBox line(Label words, Button... buttons) {
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(8, words);
    line.getChildren().addAll(buttons);
    List.of(buttons).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void chooseTemplate() {
    files
        .toOpen(
            Words.text("ui.products.export.look"),
            List.of(new FileChoice.Sort(Words.text("ui.file.template"), "dotx docx")))
        .ifPresent(model.template()::set);
  }

  private void choosePlace() {
    List<Path> now = model.files();
    String name = String.valueOf((now.isEmpty() ? model.base().get() : now.get(0)).getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1);
    Optional<Path> file =
        files.toSave(
            Words.text("ui.products.export.title"),
            name,
            List.of(new FileChoice.Sort(Words.text("ui.products.export"), ending)));
    file.ifPresent(path -> model.base().set(path.resolveSibling(plain(path))));
  }

  /** The name of a file without the ending of one of our kinds. */
  private static String plain(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.(docx|pdf|xlsx)$", "");
  }

  private void refresh() {
    Path template = model.template().get();
    boolean isWord = model.has(ExportViewModel.Kind.WORD);
    look.setText(
        template == null || !isWord
            ? Words.text("ui.products.export.ours")
            : String.valueOf(template.getFileName()));
    own.setVisible(template != null && isWord);
    own.setManaged(own.isVisible());
    choose.setDisable(!isWord);
    where.setText(
        Words.text(
            "ui.products.export.place",
            model.base().get().getFileName(),
            String.valueOf(model.base().get().getParent())));
    List<Path> old = model.replaced().get();
    replaces.setVisible(!old.isEmpty());
    replaces.setText(
        Words.text(
            "ui.products.export.replaces",
            String.join(
                ", ", old.stream().map(one -> String.valueOf(one.getFileName())).toList())));
    open.show(model.blocks().get(), model.product());
  }
}
