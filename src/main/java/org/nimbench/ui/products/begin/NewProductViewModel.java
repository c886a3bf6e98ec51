package org.nimbench.ui.products.begin;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.products.Marking;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Outline;
import org.nimbench.products.PlanSpan;
import org.nimbench.products.Previous;
import org.nimbench.products.ProductType;
import org.nimbench.products.SubjectCare;
import org.nimbench.ui.kit.Days;
import org.nimbench.ui.kit.Periods;
import org.nimbench.ui.products.desk.ProductLine;

/** A product that is to be begun: every field, what is wrong with each, and what comes of them. */
public final class NewProductViewModel {
  /** Stands for a product before that was made elsewhere. */
  public static final String ELSEWHERE = "elsewhere";

  /** What can be typed or chosen. */
  public enum Field {
    TITLE,
    PERIOD,
    DATA_TO,
    SPAN,
    PLAN_YEAR,
    SUBJECT,
    CATEGORY,
    LAWFUL_BASIS,
    PROPORTIONALITY,
    HANDLING,
    REVIEW_BY,
    LOWER_MARKING
  }

  /**
   * What is known before anything is asked.
   *
   * @param covers what the filter or the data cover
   * @param subject what the filter shows
   * @param place whose workspace it is
   * @param author whose name it carries; empty for none
   * @param others products that can be continued
   */
  public record Known(
      Period covers, Filter subject, String place, String author, List<ProductLine> others) {
    public Known {
      others = List.copyOf(others);
    }
  }

  private final Known known;
  private final ObjectProperty<ProductType> type;
  private final Map<Field, StringProperty> words = new EnumMap<>(Field.class);
  private final ObjectProperty<String> previous = new SimpleObjectProperty<>("");
  private final ObjectProperty<@Nullable Marking> marking = new SimpleObjectProperty<>(null);
  private final ObjectProperty<SubjectCare.Kind> kind =
      new SimpleObjectProperty<>(SubjectCare.Kind.COHORT);
  private final ReadOnlyObjectWrapper<Map<Field, String>> wrong =
      new ReadOnlyObjectWrapper<>(Map.of());
  private String offered = "";

  /** A product of a type, with what is known filled in. */
  public NewProductViewModel(Known known, ProductType first) {
    this.known = known;
    this.type = new SimpleObjectProperty<>(first);
    for (Field field : Field.values()) {
      words.put(field, new SimpleStringProperty(""));
    }
    words(Field.PERIOD).set(Periods.seen(known.covers()));
    offer();
    type.addListener((observed, before, now) -> changed());
    previous.addListener((observed, before, now) -> continued(now));
    words.values().forEach(field -> field.addListener((Observable seen) -> judge()));
    List.of(marking, kind).forEach(one -> one.addListener((Observable seen) -> judge()));
    judge();
  }

  private void changed() {
    offer();
    previous.set("");
    judge();
  }

  /** A title that fits the type, unless another was typed. */
  private void offer() {
    String now =
        switch (type.get()) {
          case PROBLEM_PROFILE ->
              Words.text("ui.products.new.offer", known.subject().subject(), known.place());
          case SUBJECT_PROFILE, CONTROL_STRATEGY, INFORMATION_REQUIREMENTS, HALLMARKS ->
              type.get().inWords();
          case STRATEGIC_ASSESSMENT,
              TACTICAL_ASSESSMENT,
              PARTNERSHIP_PLAN,
              PUBLIC_SUMMARY,
              COUNTY_MATTERS ->
              Words.text(
                  "ui.products.new.offer.year",
                  type.get().inWords(),
                  String.valueOf(known.covers().lastDay().getYear()));
        };
    if (words(Field.TITLE).get().equals(offered)) {
      words(Field.TITLE).set(now);
    }
    offered = now;
  }

  private void continued(String id) {
    known.others().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .ifPresent(line -> words(Field.DATA_TO).set(Days.seen(line.lastDay())));
    judge();
  }

  /** Products of the chosen type that can be continued. */
  public List<ProductLine> before() {
    return known.others().stream().filter(line -> line.of() == type.get()).toList();
  }

  /** Whether it is a profile of a subject, which needs more than the others. */
  public boolean isSubject() {
    return type.get() == ProductType.SUBJECT_PROFILE;
  }

  /** Whether it is a plan of some years. */
  public boolean isPlan() {
    return Outline.of(type.get()).years() > 0;
  }

  private @Nullable PlanSpan span() {
    return isPlan() ? SpanWords.span(text(Field.SPAN), text(Field.PLAN_YEAR)) : null;
  }

  /** Which years a plan would run for, in words; empty where that cannot be told. */
  public String spanInWords() {
    PlanSpan typed = span();
    Period data = period();
    if (typed != null) {
      return typed.inWords();
    }
    if (!isPlan() || data == null || !text(Field.SPAN).isEmpty()) {
      return "";
    }
    return previous.get().isEmpty() || previous.get().equals(ELSEWHERE)
        ? Words.text(
            "ui.products.new.span.empty",
            PlanSpan.after(data, Outline.of(type.get()).years()).inWords())
        : Words.text("ui.products.new.span.next");
  }

  private void judge() {
    Map<Field, String> found = new EnumMap<>(Field.class);
    need(found, Field.TITLE);
    if (period() == null) {
      found.put(Field.PERIOD, Words.text("ui.period.wrong"));
    }
    if (!previous.get().isEmpty() && day(Field.DATA_TO) == null) {
      found.put(Field.DATA_TO, Words.text("ui.products.new.wrong.day"));
    }
    judgeSpan(found);
    if (isSubject()) {
      judgeSubject(found);
    }
    wrong.set(Map.copyOf(found));
  }

  private void judgeSpan(Map<Field, String> found) {
    if (isPlan() && !text(Field.SPAN).isEmpty()) {
      PlanSpan first = SpanWords.span(text(Field.SPAN), "");
      if (first == null) {
        found.put(Field.SPAN, Words.text("ui.products.span.wrong.period"));
      } else if (span() == null) {
        found.put(Field.PLAN_YEAR, Words.text("ui.products.span.wrong.year", first.years()));
      }
    }
  }

  private void judgeSubject(Map<Field, String> found) {
    List.of(
            Field.SUBJECT,
            Field.CATEGORY,
            Field.LAWFUL_BASIS,
            Field.PROPORTIONALITY,
            Field.HANDLING)
        .forEach(field -> need(found, field));
    boolean isNamed = kind.get() == SubjectCare.Kind.PSEUDONYM;
    if (isNamed && !SubjectCare.isPseudonym(text(Field.SUBJECT))) {
      found.put(Field.SUBJECT, Words.text("ui.products.new.wrong.pseudonym"));
    }
    if (day(Field.REVIEW_BY) == null) {
      found.put(Field.REVIEW_BY, Words.text("ui.products.new.wrong.day"));
    }
    if (marking.get() == Marking.OFFICIAL) {
      need(found, Field.LOWER_MARKING);
    }
  }

  private void need(Map<Field, String> found, Field field) {
    if (text(field).isEmpty()) {
      found.put(field, Words.text("ui.products.new.wrong.empty"));
    }
  }

  private String text(Field field) {
    return words(field).get().strip();
  }

  /** The period that is typed; null where it is none. */
  public @Nullable Period period() {
    return Periods.read(text(Field.PERIOD));
  }

  private @Nullable LocalDate day(Field field) {
    return Days.read(text(field));
  }

  /** The product that is asked for; only where nothing is wrong. */
  public NewProduct wanted() {
    return new NewProduct(
        type.get(),
        text(Field.TITLE),
        Objects.requireNonNull(period()),
        known.subject(),
        marking.get(),
        known.author().isEmpty() ? null : known.author(),
        List.of(),
        previous.get().isEmpty()
            ? null
            : new Previous(
                previous.get().equals(ELSEWHERE) ? "" : previous.get(),
                Objects.requireNonNull(day(Field.DATA_TO))),
        isSubject() ? care() : null,
        span());
  }

  private SubjectCare care() {
    return SubjectCare.of(
        kind.get(),
        text(Field.SUBJECT),
        text(Field.CATEGORY),
        text(Field.LAWFUL_BASIS),
        text(Field.PROPORTIONALITY),
        text(Field.HANDLING),
        day(Field.REVIEW_BY),
        marking.get() == Marking.OFFICIAL ? text(Field.LOWER_MARKING) : "");
  }

  /** What stands in a field. */
  public StringProperty words(Field field) {
    return Objects.requireNonNull(words.get(field));
  }

  /** Which kind of product. */
  public ObjectProperty<ProductType> type() {
    return type;
  }

  /** Id of the product it continues, {@link #ELSEWHERE}, or empty for none. */
  public ObjectProperty<String> previous() {
    return previous;
  }

  /** Its marking; null for that of its type. */
  public ObjectProperty<@Nullable Marking> marking() {
    return marking;
  }

  /** Whether a profile is of a cohort or of a subject under a pseudonym. */
  public ObjectProperty<SubjectCare.Kind> kind() {
    return kind;
  }

  /** What is wrong with which field; empty where it can be begun. */
  public ReadOnlyObjectProperty<Map<Field, String>> wrong() {
    return wrong.getReadOnlyProperty();
  }
}
