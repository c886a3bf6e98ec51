package org.nimbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Ring;
import org.nimbench.kernel.SetKey;

class RecipeJsonTest {
  private static final Filter FULL =
      new Filter(
          SetKey.POLICE_CRIME,
          List.of("burglary", "robbery"),
          null,
          new AreaChoice("wards", List.of("E05990001", "E05990002")),
          Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
          new HourRange(22, 3),
          new Box(450000, 310000, 460000.5, 320000),
          Ring.circle(455000, 315000, 500));

  static List<PeriodRule> periods() {
    return List.of(
        new PeriodRule.Always(),
        new PeriodRule.Absolute(Period.parse("2024/25")),
        new PeriodRule.OfProduct(0),
        new PeriodRule.OfProduct(-12),
        new PeriodRule.OfProduct(-6),
        new PeriodRule.LastMonths(36),
        new PeriodRule.Since(YearMonth.of(2022, 10)));
  }

  @ParameterizedTest
  @MethodSource("periods")
  void whatIsWrittenIsReadBack(PeriodRule period) {
    Recipe recipe = new Recipe("hotspot.kde", FULL, period, Map.of("bandwidth", "250"), 7L);
    assertThat(RecipeJson.read(RecipeJson.write(recipe), "test")).isEqualTo(recipe);
  }

  @Test
  void theExampleOfVersionOneIsReadForGood() throws IOException {
    Recipe recipe = RecipeJson.read(example("recipe-1.json"), "recipe-1.json");
    assertThat(recipe.method()).isEqualTo("hotspot.kde");
    assertThat(recipe.filter().types()).containsExactly("burglary");
    assertThat(recipe.filter().hours()).isEqualTo(new HourRange(22, 3));
    assertThat(recipe.period()).isEqualTo(new PeriodRule.OfProduct(-12));
    assertThat(recipe.parameters())
        .containsEntry("bandwidth", "300")
        .containsEntry("boundary", "lsoa");
  }

  @Test
  void hoursThatWereStoredInAnotherSpellingAreTheSameQuestion() {
    Filter evening = FULL.withHours(new HourRange(22, 24));
    String stored =
        RecipeJson.write(new Recipe("count", evening, new PeriodRule.Always(), Map.of(), null));
    assertThat(stored).contains("22-24");
    assertThat(hours(stored.replace("22-24", "22-00"))).isEqualTo(new HourRange(22, 24));
    assertThat(hours(stored.replace("22-24", "00-24"))).isNull();
  }

  private static @Nullable HourRange hours(String recipe) {
    return RecipeJson.read(recipe, "test").filter().hours();
  }

  @Test
  void anUnknownFieldIsRefusedByName() {
    String json =
        RecipeJson.write(new Recipe("count", FULL, new PeriodRule.Always(), Map.of(), null));
    assertThatThrownBy(() -> RecipeJson.read(json.replace("\"types\"", "\"kinds\""), "a.json"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("kinds")
        .hasMessageContaining("a.json");
  }

  @Test
  void anotherFormatOrANewerVersionIsRefused() {
    assertThatThrownBy(() -> RecipeJson.read("{\"format\":\"nimbench.recipe/2\"}", "a.json"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("nimbench.recipe/2");
    assertThatThrownBy(() -> RecipeJson.read("not json", "a.json"))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> RecipeJson.read("{\"format\":\"nimbench.recipe/1\"}", "a.json"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("method");
  }

  private static String example(String name) throws IOException {
    try (InputStream in = RecipeJsonTest.class.getResourceAsStream("/formats/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
