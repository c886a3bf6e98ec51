package org.nimbench.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;

class MappingJsonTest {
  private static final Mapping MAPPING =
      new Mapping(
          "",
          SetKey.POLICE_CRIME,
          "Northvale Police",
          false,
          List.of(
              new Mapping.Mapped("Crime No", "src_key"),
              new Mapping.Mapped("Offence?", "cat_label"),
              new Mapping.Mapped("When", "date_from"),
              new Mapping.Mapped("Notes", "")),
          Mapping.DayOrder.DAY_FIRST,
          Map.of("Burglary - home", "28E", "Bike", "44"));

  @Test
  void aMappingIsWrittenAsTheGoldenFileAndReadBackTheSame() throws IOException {
    assertThat(MappingJson.write(MAPPING)).isEqualToNormalizingNewlines(golden());
    assertThat(MappingJson.read(golden(), "golden")).isEqualTo(MAPPING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "\"supplier\" : > \"sender\" : > sender",
        "nimbench.mapping/1 > nimbench.mapping/2 > nimbench.mapping/1",
        "\"cat_label\" > \"cat_lable\" > cat_lable",
        "\"cat_label\" > \"date_from\" > date_from",
        "DAY_FIRST > YEAR_FIRST > YEAR_FIRST",
        "\"heading\" : \"Notes\" > \"header\" : \"Notes\" > header",
        "\"When\" > 7 > heading",
        "\"codes\" > \"codes\" : {}, \"codes\" > codes"
      })
  void whatTheFormatDoesNotDescribeIsRefusedByName(String from, String to, String named)
      throws IOException {
    String changed = golden().replace(from, to);
    assertThat(changed).isNotEqualTo(golden());
    assertThatThrownBy(() -> MappingJson.read(changed, "file"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(named);
  }

  private static String golden() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            MappingJsonTest.class.getResourceAsStream("/formats/mapping-1.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
