package org.nimbench.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.products.Marking;
import org.nimbench.products.NewProduct;
import org.nimbench.products.PlanSpan;
import org.nimbench.products.Previous;
import org.nimbench.products.ProductType;
import org.nimbench.products.SubjectCare;
import org.nimbench.ui.products.begin.NewProductViewModel;
import org.nimbench.ui.products.begin.NewProductViewModel.Field;
import org.nimbench.ui.products.desk.ProductLine;

class NewProductViewModelTest {
  private static final ProductLine LAST =
      new ProductLine(
          "sa-2024-01",
          ProductType.STRATEGIC_ASSESSMENT,
          "Strategic assessment 2024",
          "October 2023 to September 2024",
          LocalDate.of(2024, 9, 30));

  private static final Period COVERS = Period.parse("2024-10..2025-09");

  private final NewProductViewModel model =
      new NewProductViewModel(
          new NewProductViewModel.Known(
              COVERS, Filter.allCrime(), "Northvale", "A. Analyst", List.of(LAST)),
          ProductType.PROBLEM_PROFILE);

  private void subject() {
    model.type().set(ProductType.SUBJECT_PROFILE);
    model.words(Field.SUBJECT).set("Young people reported missing");
    model.words(Field.CATEGORY).set("victim");
    model.words(Field.LAWFUL_BASIS).set("Crime and Disorder Act 1998, section 115");
    model.words(Field.PROPORTIONALITY).set("Counts only.");
    model.words(Field.HANDLING).set("The action group only");
    model.words(Field.REVIEW_BY).set("01/05/2026");
  }

  @ParameterizedTest
  @EnumSource(ProductType.class)
  void everyTypeHasATitleAndAllButOneCanBeBegunAtOnce(ProductType type) {
    model.type().set(type);
    assertThat(model.words(Field.TITLE).get()).isNotBlank();
    assertThat(model.wrong().get().isEmpty()).isEqualTo(type != ProductType.SUBJECT_PROFILE);
  }

  @Test
  void aTitleThatWasTypedStaysWhenTheKindChanges() {
    model.type().set(ProductType.STRATEGIC_ASSESSMENT);
    assertThat(model.words(Field.TITLE).get()).isEqualTo("Strategic assessment 2025");
    model.words(Field.TITLE).set("Ours");
    model.type().set(ProductType.HALLMARKS);
    assertThat(model.words(Field.TITLE).get()).isEqualTo("Ours");
  }

  @Test
  void theYearsOfAPlanAreThoseAfterItsDataUnlessOthersAreTyped() {
    assertThat(model.spanInWords()).isEmpty();
    model.type().set(ProductType.PARTNERSHIP_PLAN);
    assertThat(model.spanInWords()).contains("April 2026 to March 2029").contains("year 1");
    assertThat(model.wanted().span()).isNull();
    model.words(Field.SPAN).set("next years");
    assertThat(model.wrong().get()).containsOnlyKeys(Field.SPAN);
    model.words(Field.SPAN).set("2025-04..2028-03");
    model.words(Field.PLAN_YEAR).set("4");
    assertThat(model.wrong().get()).containsOnlyKeys(Field.PLAN_YEAR);
    assertThat(model.wrong().get().get(Field.PLAN_YEAR)).contains("from 1 to 3");
    model.words(Field.PLAN_YEAR).set("2");
    assertThat(model.wrong().get()).isEmpty();
    assertThat(model.wanted().span()).isEqualTo(new PlanSpan(Period.parse("2025-04..2028-03"), 2));
    assertThat(model.spanInWords()).contains("this is year 2 (2026/27)");
    model.type().set(ProductType.HALLMARKS);
    assertThat(model.wanted().span()).as("only a plan has years").isNull();
  }

  @Test
  void aPlanThatContinuesAnotherIsItsNextYearUnlessOthersAreTyped() {
    model.type().set(ProductType.PARTNERSHIP_PLAN);
    model.previous().set("pl-2024-01");
    assertThat(model.spanInWords()).contains("the next year of the plan it continues");
    model.previous().set(NewProductViewModel.ELSEWHERE);
    assertThat(model.spanInWords()).contains("April 2026");
  }

  @Test
  void thePeriodStandsInItsFieldInWords() {
    assertThat(model.words(Field.PERIOD).get()).isEqualTo(COVERS.inSentence());
    assertThat(model.wanted().period()).isEqualTo(COVERS);
    model.words(Field.PERIOD).set("April 2024 to March 2025");
    assertThat(model.wanted().period()).isEqualTo(Period.financialYear(2024));
  }

  @Test
  void aPeriodThatIsNoneIsToldBesideItsField() {
    model.words(Field.PERIOD).set("last year");
    assertThat(model.wrong().get()).containsOnlyKeys(Field.PERIOD);
    model.words(Field.PERIOD).set("2024/25");
    assertThat(model.wrong().get()).isEmpty();
    assertThat(model.wanted().period()).isEqualTo(Period.parse("2024/25"));
  }

  @Test
  void aProductContinuesOneOfItsKindFromTheLastDayOfThat() {
    assertThat(model.before()).isEmpty();
    model.type().set(ProductType.STRATEGIC_ASSESSMENT);
    assertThat(model.before()).containsExactly(LAST);
    model.previous().set(LAST.id());
    assertThat(model.wanted().previous())
        .isEqualTo(new Previous("sa-2024-01", LocalDate.of(2024, 9, 30)));
    model.previous().set(NewProductViewModel.ELSEWHERE);
    model.words(Field.DATA_TO).set("soon");
    assertThat(model.wrong().get()).containsOnlyKeys(Field.DATA_TO);
    model.words(Field.DATA_TO).set("31/3/2024");
    assertThat(model.wanted().previous()).isEqualTo(new Previous("", LocalDate.of(2024, 3, 31)));
  }

  @Test
  void aProfileOfASubjectIsBegunOnlyWithEverythingItNeeds() {
    model.type().set(ProductType.SUBJECT_PROFILE);
    assertThat(model.wrong().get())
        .containsOnlyKeys(
            Field.SUBJECT,
            Field.CATEGORY,
            Field.LAWFUL_BASIS,
            Field.PROPORTIONALITY,
            Field.HANDLING,
            Field.REVIEW_BY);
    subject();
    NewProduct wanted = model.wanted();
    assertThat(Objects.requireNonNull(wanted.care()).reviewBy())
        .isEqualTo(LocalDate.of(2026, 5, 1));
    assertThat(wanted.author()).isEqualTo("A. Analyst");
  }

  @Test
  void aPseudonymIsNoName() {
    subject();
    model.kind().set(SubjectCare.Kind.PSEUDONYM);
    model.words(Field.SUBJECT).set("J. Smith");
    assertThat(model.wrong().get()).containsOnlyKeys(Field.SUBJECT);
    model.words(Field.SUBJECT).set("Subject A-07");
    assertThat(model.wrong().get()).isEmpty();
  }

  @Test
  void aLowerMarkingOfASubjectProfileNeedsItsReason() {
    subject();
    model.marking().set(Marking.OFFICIAL);
    assertThat(model.wrong().get()).containsOnlyKeys(Field.LOWER_MARKING);
    model.words(Field.LOWER_MARKING).set("counts of a large cohort");
    assertThat(Objects.requireNonNull(model.wanted().care()).lowerMarking())
        .isEqualTo("counts of a large cohort");
  }
}
