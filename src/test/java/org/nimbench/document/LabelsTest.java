package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void figuresAndTablesCountSeparatelyFromOne() {
    Labels labels = Labels.of(SampleDocument.profile());
    assertThat(labels.of("months").label()).isEqualTo("Figure 1");
    assertThat(labels.of("plan").label()).isEqualTo("Figure 2");
    assertThat(labels.of("wards").label()).isEqualTo("Table 1");
    assertThat(labels.of("streets").label()).isEqualTo("Table 2");
  }

  @Test
  void chartsAndMapsAreCountedEachByThemselvesWhereReadersAreToldThemApart() {
    Labels labels =
        Labels.of(
            SampleDocument.document(
                "T",
                List.of(
                    picture("months", Series.CHART),
                    picture("where", Series.MAP),
                    picture("years", Series.CHART))));
    assertThat(labels.all())
        .extracting(Labels.Entry::label)
        .containsExactly("Chart 1", "Map 1", "Chart 2");
    assertThat(labels.all(Series.CHART)).hasSize(2);
  }

  private static Block.Figure picture(String id, Series series) {
    return new Block.Figure(
        id, series, "What it shows", "", SampleDrawing.spark(), List.of(), null);
  }

  @Test
  void aTableWithoutACaptionHasNoNumber() {
    Labels labels = Labels.of(SampleDocument.profile());
    assertThat(labels.has("control")).isFalse();
  }

  @Test
  void aMentionNamesTheNumberOrElseTheWords() {
    Labels labels = Labels.of(SampleDocument.profile());
    assertThat(labels.of("months").mention()).isEqualTo("Figure 1");
    assertThat(labels.of("when").mention()).isEqualTo("Section 2.2");
    assertThat(labels.of("who").mention()).isEqualTo("Who was described");
  }

  @Test
  void theFirstLevelOfHeadingsTellsLongProductsFromShortOnes() {
    assertThat(Labels.of(SampleDocument.assessment()).topLevel()).isEqualTo(1);
    assertThat(Labels.of(SampleDocument.profile()).topLevel()).isEqualTo(2);
  }

  @Test
  void aReferenceToNothingAnIdUsedTwiceAndASkippedLevelAreErrors() {
    assertThatThrownBy(() -> Labels.of(SampleDocument.profile()).of("nowhere"))
        .hasMessageContaining("nowhere");
    Block first = new Block.Heading("a", 2, "", "A");
    assertThatThrownBy(() -> Labels.of(SampleDocument.document("T", List.of(first, first))))
        .hasMessageContaining("twice");
    Block deep = new Block.Heading("b", 4, "", "Deep");
    assertThatThrownBy(() -> Labels.of(SampleDocument.document("T", List.of(first, deep))))
        .hasMessageContaining("Deep");
    Block three = new Block.Heading("c", 3, "", "Too deep to be first");
    assertThatThrownBy(() -> Labels.of(SampleDocument.document("T", List.of(three))))
        .hasMessageContaining("Too deep");
  }
}
