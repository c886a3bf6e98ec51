package org.nimbench.ui.products.begin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.products.Marking;
import org.nimbench.products.Outline;
import org.nimbench.products.ProductType;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Scrolled;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.kit.WhenWanted;
import org.nimbench.ui.products.desk.ProductLine;

/** Asks which kind of product is begun and what it needs; mistakes are told beside the field. */
public final class NewProductCard extends VBox {
  private final NewProductViewModel model;
  private final BeginFields fields;
  private final VBox form = new VBox(8);
  private final VBox place = new VBox();
  private final ComboBox<String> previous = new ComboBox<>();
  private final String standard;
  private final boolean asksSection;
  private @Nullable SectionChoice section;

  /**
   * A card over its model.
   *
   * @param asksSection whether a figure is added at once, whose section is asked for
   * @param standard key of the section that is offered
   */
  public NewProductCard(NewProductViewModel model, boolean asksSection, String standard) {
    this.model = model;
    this.fields = new BeginFields(model);
    this.asksSection = asksSection;
    this.standard = standard;
    getStyleClass().addAll("nb-new-product", "nb-begin-card");
    form.getChildren()
        .addAll(
            Labels.named(Words.text("ui.products.new.type"), type()),
            what(),
            fields.line(
                NewProductViewModel.Field.TITLE,
                "product-title",
                Words.text("ui.products.new.title")),
            fields.line(
                NewProductViewModel.Field.PERIOD,
                "product-period",
                Words.text("ui.products.new.period")),
            inWords(),
            place,
            Labels.named(Words.text("ui.products.new.previous"), previous()),
            dataTo(),
            span(),
            Labels.named(Words.text("ui.products.export.marking"), marking()),
            lowerMarking(),
            subject());
    ScrollPane scroll = Scrolled.inCard(form, Words.text("ui.products.new"));
    scroll.getStyleClass().add("nb-begin-scroll");
    getChildren().addAll(Labels.of(Words.text("ui.products.new"), "nb-heading"), scroll);
    model.type().addListener((observed, before, now) -> follow());
    follow();
  }

  private ComboBox<ProductType> type() {
    ComboBox<ProductType> box =
        BeginFields.choice("product-type", List.of(ProductType.values()), ProductType::inWords);
    box.setVisibleRowCount(ProductType.values().length);
    box.valueProperty().bindBidirectional(model.type());
    return box;
  }

  private Label what() {
    Label what = Labels.paragraph("", "nb-caption");
    what.setId("product-what");
    what.textProperty().bind(model.type().map(NewProductCard::what));
    return what;
  }

  private static String what(ProductType type) {
    return switch (type) {
      case STRATEGIC_ASSESSMENT -> Words.text("ui.products.new.what.strategic-assessment");
      case TACTICAL_ASSESSMENT -> Words.text("ui.products.new.what.tactical-assessment");
      case PROBLEM_PROFILE -> Words.text("ui.products.new.what.problem-profile");
      case SUBJECT_PROFILE -> Words.text("ui.products.new.what.subject-profile");
      case PARTNERSHIP_PLAN -> Words.text("ui.products.new.what.partnership-plan");
      case PUBLIC_SUMMARY -> Words.text("ui.products.new.what.public-summary");
      case COUNTY_MATTERS -> Words.text("ui.products.new.what.county-matters");
      case CONTROL_STRATEGY -> Words.text("ui.products.new.what.control-strategy");
      case INFORMATION_REQUIREMENTS -> Words.text("ui.products.new.what.information-requirements");
      case HALLMARKS -> Words.text("ui.products.new.what.hallmarks");
    };
  }

  private Label inWords() {
    Label words = Labels.paragraph("", "nb-caption");
    words
        .textProperty()
        .bind(
            model
                .words(NewProductViewModel.Field.PERIOD)
                .map(
                    typed -> {
                      Period period = model.period();
                      return period == null
                          ? ""
                          : Words.text("ui.products.new.covers", period.inSentence());
                    }));
    words.visibleProperty().bind(words.textProperty().isNotEmpty());
    words.managedProperty().bind(words.visibleProperty());
    return words;
  }

  private ComboBox<String> previous() {
    previous.setId("product-previous");
    previous.setConverter(
        InWords.of(
            id ->
                id.isEmpty()
                    ? Words.text("ui.products.new.previous.none")
                    : id.equals(NewProductViewModel.ELSEWHERE)
                        ? Words.text("ui.products.new.previous.elsewhere")
                        : model.before().stream()
                            .filter(line -> line.id().equals(id))
                            .map(NewProductCard::line)
                            .findFirst()
                            .orElse(id)));
    Told.choice(previous);
    previous.setMinWidth(0);
    // Other choices take the value away for a moment.
    previous.setOnAction(
        event -> model.previous().set(Objects.requireNonNullElse(previous.getValue(), "")));
    return previous;
  }

  private static String line(ProductLine line) {
    return Words.text("ui.products.switcher.line", line.title(), line.period());
  }

  private Node dataTo() {
    return WhenWanted.place(
        model.previous().map(id -> !id.isEmpty()),
        () ->
            fields.line(
                NewProductViewModel.Field.DATA_TO,
                "product-data-to",
                Words.text("ui.products.new.data-to")));
  }

  private Node span() {
    return WhenWanted.place(model.type().map(type -> model.isPlan()), this::years);
  }

  /** The years of a plan, and what an empty field means. */
  private Node years() {
    Label told = Labels.paragraph("", "nb-caption");
    told.setId("product-span-words");
    told.textProperty()
        .bind(
            Bindings.createStringBinding(
                model::spanInWords,
                model.type(),
                model.previous(),
                model.words(NewProductViewModel.Field.PERIOD),
                model.words(NewProductViewModel.Field.SPAN),
                model.words(NewProductViewModel.Field.PLAN_YEAR)));
    return new VBox(
        8,
        fields.line(
            NewProductViewModel.Field.SPAN, "product-span", Words.text("ui.products.span.period")),
        fields.line(
            NewProductViewModel.Field.PLAN_YEAR,
            "product-plan-year",
            Words.text("ui.products.span.year")),
        told);
  }

  private ComboBox<String> marking() {
    List<String> names = new ArrayList<>(List.of(""));
    Arrays.stream(Marking.values()).map(Marking::words).forEach(names::add);
    ComboBox<String> box =
        BeginFields.choice(
            "product-marking",
            names,
            name -> name.isEmpty() ? Words.text("ui.products.new.marking.type") : name);
    box.setValue("");
    box.setOnAction(
        event ->
            model.marking().set(box.getValue().isEmpty() ? null : Marking.parse(box.getValue())));
    return box;
  }

  /** Why a profile of a subject is marked lower than such profiles are. */
  private Node lowerMarking() {
    return WhenWanted.place(
        Bindings.createObjectBinding(
            () -> model.isSubject() && model.marking().get() == Marking.OFFICIAL,
            model.marking(),
            model.type()),
        () ->
            fields.line(
                NewProductViewModel.Field.LOWER_MARKING,
                "product-lower",
                Words.text("ui.products.export.why")));
  }

  private Node subject() {
    return WhenWanted.place(
        model.type().map(type -> type == ProductType.SUBJECT_PROFILE),
        () -> new SubjectFields(model, fields));
  }

  /** The kind of product was chosen: what can be continued, and where a figure can stand. */
  private void follow() {
    List<String> ids = new ArrayList<>(List.of(""));
    model.before().forEach(line -> ids.add(line.id()));
    ids.add(NewProductViewModel.ELSEWHERE);
    previous.getItems().setAll(ids);
    previous.setValue("");
    if (asksSection) {
      Outline outline = Outline.of(model.type().get());
      boolean hasStandard = outline.sections().stream().anyMatch(one -> one.key().equals(standard));
      SectionChoice choice =
          new SectionChoice(outline.sections(), hasStandard ? standard : outline.figures());
      section = choice;
      place.getChildren().setAll(choice);
    }
    place.setManaged(asksSection);
  }

  /**
   * Whether the product can be begun. Where it cannot, what is still asked for is told as a mistake
   * and the first such field has the keyboard.
   */
  public boolean isReady() {
    Set<NewProductViewModel.Field> lacking = model.wrong().get().keySet();
    fields.insist(lacking);
    return lacking.isEmpty();
  }

  /** Key of the section that was chosen for the figure; only where it was asked for. */
  public String section() {
    return Objects.requireNonNull(section).key();
  }
}
