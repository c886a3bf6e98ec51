package org.nimbench.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Parameter;
import org.nimbench.ui.map.MethodViewModel.Choice;

/** The form of a method knows nothing but the method's declared parameters. */
class MethodViewModelTest {
  private final MethodViewModel model = new MethodViewModel("hotspot.kde");

  private Parameter parameter(String key) {
    return model.parameters().stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void nothingIsAskedThatWasNotSet() {
    assertThat(model.asked()).isEmpty();
    assertThat(model.value(parameter("bandwidth"))).isEqualTo("300");
  }

  @Test
  void unitsAndThousandsMayBeTyped() {
    assertThat(model.enter(parameter("bandwidth"), " 1,250 m ")).isEmpty();
    assertThat(model.asked()).isEqualTo(Map.of("bandwidth", "1250"));
  }

  @Test
  void aValueOutOfRangeIsRefusedWithTheRangeAndNotTaken() {
    assertThat(model.enter(parameter("bandwidth"), "9000"))
        .contains("\"9000\"")
        .contains("25 – 5,000 m");
    assertThat(model.enter(parameter("bandwidth"), "wide")).contains("25 – 5,000 m");
    assertThat(model.asked()).isEmpty();
  }

  @Test
  void anEmptyEntryIsTheDefault() {
    model.enter(parameter("cell"), "40");
    model.enter(parameter("cell"), "");
    assertThat(model.isSet(parameter("cell"))).isFalse();
  }

  @Test
  void eachMethodKeepsItsSettings() {
    model.enter(parameter("bandwidth"), "500");
    model.use("hotspot.grid");
    assertThat(model.asked()).isEmpty();
    model.use("hotspot.kde");
    assertThat(model.asked()).isEqualTo(Map.of("bandwidth", "500"));
    model.resetAll();
    assertThat(model.asked()).isEmpty();
  }

  @Test
  void theWorkspacesStudyAreaIsTheDefaultBoundaryAndNoneCanBeChosen() {
    model.workspaceStandard("boundary", "district");
    assertThat(model.asked()).isEqualTo(Map.of("boundary", "district"));
    model.choose(parameter("boundary"), "");
    assertThat(model.asked()).isEqualTo(Map.of("boundary", ""));
    model.choose(parameter("boundary"), "district");
    assertThat(model.choice().get().given()).isEmpty();
  }

  @Test
  void aStepIsOpenedWithItsSettings() {
    model.open(new Choice("hotspot.grid", Map.of("cell", "500")));
    assertThat(model.value(parameter("cell"))).isEqualTo("500");
  }

  @Test
  void theSliderCoversWhatAnalystsUseAndTheFieldAllThatIsDeclared() {
    SliderRange range = SliderRange.of(parameter("bandwidth")).orElseThrow();
    assertThat(range).isEqualTo(new SliderRange(100, 1500, 10));
    assertThat(range.nearest(317)).isEqualTo(320);
    assertThat(SliderRange.of(parameter("cell"))).isEqualTo(Optional.empty());
    assertThat(SliderRange.of(parameter("kernel"))).isEqualTo(Optional.empty());
  }
}
