package org.nimbench.ui.products.begin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.products.Marking;
import org.nimbench.products.Outline;
import org.nimbench.products.ProductType;
import org.nimbench.products.SubjectCare;
import org.nimbench.ui.kit.FieldNote;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.ParagraphArea;
import org.nimbench.ui.kit.Scrolled;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.products.desk.ProductLine;

/** Asks which kind of product is begun and what it needs; mistakes are told beside the field. */
public final class NewProductCard extends VBox {
  private final NewProductViewModel model;
  private final VBox form = new VBox(8);
  private final VBox subject = new VBox(8);
  private final VBox place = new VBox();
  private final Map<NewProductViewModel.Field, FieldNote> notes =
      new EnumMap<>(NewProductViewModel.Field.class);
  private final Map<NewProductViewModel.Field, Control> controls =
      new EnumMap<>(NewProductViewModel.Field.class);
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
    this.asksSection = asksSection;
    this.standard = standard;
    getStyleClass().addAll("nb-new-product", "nb-begin-card");
    form.getChildren()
        .addAll(
            Labels.named(Words.text("ui.products.new.type"), type()),
            what(),
            field(
                NewProductViewModel.Field.TITLE,
                "product-title",
                Words.text("ui.products.new.title")),
            field(
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
            subject);
    ScrollPane scroll = Scrolled.inCard(form, Words.text("ui.products.new"));
    scroll.getStyleClass().add("nb-begin-scroll");
    getChildren().addAll(Labels.of(Words.text("ui.products.new"), "nb-heading"), scroll);
    subject();
    model.type().addListener((observed, before, now) -> follow());
    model.wrong().addListener((observed, before, now) -> judge(now));
    follow();
    judge(model.wrong().get());
  }

  private VBox field(NewProductViewModel.Field field, String id, String name) {
    return said(field, id, name, new TextField());
  }

  private VBox paragraph(NewProductViewModel.Field field, String id, String name) {
    return said(field, id, name, new ParagraphArea(name));
  }

  private VBox said(
      NewProductViewModel.Field field, String id, String name, TextInputControl control) {
    control.setId(id);
    control.textProperty().bindBidirectional(model.words(field));
    VBox box = Labels.named(name, control);
    box.getChildren().add(note(field, control));
    return box;
  }

  private FieldNote note(NewProductViewModel.Field field, Control control) {
    FieldNote note = new FieldNote();
    note.setId(control.getId() + "-wrong");
    notes.put(field, note);
    controls.put(field, control);
    model.words(field).addListener((observed, before, now) -> note.insist());
    return note;
  }

  private ComboBox<ProductType> type() {
    ComboBox<ProductType> box =
        choice("product-type", List.of(ProductType.values()), ProductType::inWords);
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
        words(
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
    VBox field =
        field(
            NewProductViewModel.Field.DATA_TO,
            "product-data-to",
            Words.text("ui.products.new.data-to"));
    show(field, model.previous(), id -> !id.isEmpty());
    return field;
  }

  /** The years of a plan, and what an empty field means. */
  private Node span() {
    VBox years =
        field(
            NewProductViewModel.Field.SPAN, "product-span", Words.text("ui.products.span.period"));
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
    VBox both =
        new VBox(
            8,
            years,
            field(
                NewProductViewModel.Field.PLAN_YEAR,
                "product-plan-year",
                Words.text("ui.products.span.year")),
            told);
    show(both, model.type(), type -> model.isPlan());
    return both;
  }

  private static <T> void show(VBox field, Property<T> on, Function<T, Boolean> when) {
    field.visibleProperty().bind(on.map(when::apply).orElse(false));
    field.managedProperty().bind(field.visibleProperty());
  }

  private ComboBox<String> marking() {
    List<String> names = new ArrayList<>(List.of(""));
    Arrays.stream(Marking.values()).map(Marking::words).forEach(names::add);
    ComboBox<String> box =
        choice(
            "product-marking",
            names,
            name -> name.isEmpty() ? Words.text("ui.products.new.marking.type") : name);
    box.setValue("");
    box.setOnAction(
        event ->
            model.marking().set(box.getValue().isEmpty() ? null : Marking.parse(box.getValue())));
    return box;
  }

  private Node lowerMarking() {
    VBox field =
        field(
            NewProductViewModel.Field.LOWER_MARKING,
            "product-lower",
            Words.text("ui.products.export.why"));
    Runnable show =
        () -> {
          boolean isAsked = model.isSubject() && model.marking().get() == Marking.OFFICIAL;
          field.setVisible(isAsked);
          field.setManaged(isAsked);
        };
    model.marking().addListener((observed, before, now) -> show.run());
    model.type().addListener((observed, before, now) -> show.run());
    show.run();
    return field;
  }

  private void subject() {
    ComboBox<SubjectCare.Kind> kind =
        choice("subject-kind", List.of(SubjectCare.Kind.values()), SubjectCare.Kind::inWords);
    kind.valueProperty().bindBidirectional(model.kind());
    ComboBox<String> category = new ComboBox<>();
    category
        .getItems()
        .setAll(
            Words.text("ui.products.new.offender"),
            Words.text("ui.products.new.victim"),
            Words.text("ui.products.new.witness"),
            Words.text("ui.products.new.group"));
    category.setId("subject-category");
    category.setConverter(words(name -> name));
    category.valueProperty().bindBidirectional(model.words(NewProductViewModel.Field.CATEGORY));
    VBox categories = Labels.named(Words.text("ui.products.new.category"), category);
    categories.getChildren().add(note(NewProductViewModel.Field.CATEGORY, category));
    subject
        .getChildren()
        .addAll(
            Labels.paragraph(Words.text("ui.products.new.care"), "nb-section-title"),
            Labels.named(Words.text("ui.products.new.kind"), kind),
            field(
                NewProductViewModel.Field.SUBJECT,
                "subject-subject",
                Words.text("ui.products.new.subject")),
            categories,
            paragraph(
                NewProductViewModel.Field.LAWFUL_BASIS,
                "subject-lawful",
                Words.text("ui.products.new.lawful")),
            paragraph(
                NewProductViewModel.Field.PROPORTIONALITY,
                "subject-proportionality",
                Words.text("ui.products.new.proportionality")),
            paragraph(
                NewProductViewModel.Field.HANDLING,
                "subject-handling",
                Words.text("ui.products.new.handling")),
            field(
                NewProductViewModel.Field.REVIEW_BY,
                "subject-review",
                Words.text("ui.products.new.review-by")));
    show(subject, model.type(), type -> type == ProductType.SUBJECT_PROFILE);
  }

  private static <T> ComboBox<T> choice(String id, List<T> items, Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(items);
    box.setConverter(words(words));
    return box;
  }

  private static <T> StringConverter<T> words(Function<T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T one) {
        return one == null ? "" : words.apply(one);
      }

      @Override
      public T fromString(String typed) {
        throw new UnsupportedOperationException("It is chosen, not typed");
      }
    };
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

  private void judge(Map<NewProductViewModel.Field, String> found) {
    notes.forEach((field, note) -> note.say(found.getOrDefault(field, "")));
  }

  /**
   * Whether the product can be begun. Where it cannot, what is still asked for is told as a mistake
   * and the first such field has the keyboard.
   */
  public boolean isReady() {
    Set<NewProductViewModel.Field> lacking = model.wrong().get().keySet();
    notes.forEach(
        (field, note) -> {
          if (lacking.contains(field)) {
            note.insist();
          }
        });
    controls.entrySet().stream()
        .filter(one -> lacking.contains(one.getKey()))
        .findFirst()
        .ifPresent(one -> one.getValue().requestFocus());
    return lacking.isEmpty();
  }

  /** Key of the section that was chosen for the figure; only where it was asked for. */
  public String section() {
    return Objects.requireNonNull(section).key();
  }
}
