package org.nimbench.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.SetKey;

class FormsTest {
  @Test
  void eachOfTheTwelveSetsIsDeclaredInTheOrderOfTheRegulations() {
    assertThat(Forms.prescribed()).extracting(SetForm::set).isEqualTo(SetKey.PRESCRIBED);
  }

  @Test
  void healthSetsAreNeverLocatedOneSetIsAnAggregateAndExclusionsKeepQuarters() {
    List<String> unlocated =
        Forms.prescribed().stream().filter(f -> !f.located()).map(f -> f.set().key()).toList();
    assertThat(unlocated).containsExactly("admissions", "da-admissions", "health-counts");
    List<String> aggregates =
        Forms.prescribed().stream()
            .filter(f -> f.unit() == SetForm.Unit.AGGREGATE)
            .map(f -> f.set().key())
            .toList();
    assertThat(aggregates).containsExactly("health-counts");
    assertThat(Forms.of(SetKey.parse("6")).keeps()).isEqualTo(DatePrecision.QUARTER);
  }

  @Test
  void withinASetEveryHeadingMeansOneThing() {
    List<String> twice = new ArrayList<>();
    for (SetForm form : allForms()) {
      List<String> all = new ArrayList<>(form.dropped());
      form.columns().forEach(column -> all.addAll(column.synonyms()));
      form.columns().stream()
          .map(column -> Headings.plain(column.key()))
          .filter(key -> form.columns().stream().anyMatch(c -> isSynonymOfAnother(c, key)))
          .forEach(key -> twice.add(form.set() + ": " + key));
      all.stream()
          .collect(Collectors.groupingBy(heading -> heading, Collectors.counting()))
          .forEach(
              (heading, times) -> {
                if (times > 1) {
                  twice.add(form.set() + ": " + heading);
                }
              });
    }
    assertThat(twice).isEmpty();
  }

  private static boolean isSynonymOfAnother(FormColumn column, String key) {
    return !Headings.plain(column.key()).equals(key) && column.synonyms().contains(key);
  }

  @Test
  void everySynonymIsWrittenInPlainForm() {
    for (SetForm form : allForms()) {
      List<String> written = new ArrayList<>(form.dropped());
      written.addAll(form.tells());
      written.addAll(form.totals());
      form.columns().forEach(column -> written.addAll(column.synonyms()));
      assertThat(written).as(form.set().key()).allMatch(s -> s.equals(Headings.plain(s)));
    }
  }

  @Test
  void whatASetNeedsIsAmongItsColumnsAndKeysAreUnique() {
    for (SetForm form : allForms()) {
      List<String> keys = form.columns().stream().map(FormColumn::key).toList();
      assertThat(keys).as(form.set().key()).doesNotHaveDuplicates();
      form.oneOf().forEach(group -> assertThat(keys).containsAll(group));
    }
  }

  @Test
  void noSetButThePartnershipsOwnTakesAColumnThatIsNotDeclared() {
    assertThat(Forms.of(SetKey.parse("fire")).column("favourite_colour")).isEmpty();
    SetForm own = Forms.of(SetKey.parse("custom:noise"));
    assertThat(own.column("favourite_colour")).map(FormColumn::role).contains(Role.TEXT);
    assertThat(own.set()).isEqualTo(SetKey.parse("custom:noise"));
  }

  private static List<SetForm> allForms() {
    List<SetForm> forms = new ArrayList<>(Forms.prescribed());
    forms.add(Forms.of(SetKey.parse("custom:noise")));
    return forms;
  }
}
