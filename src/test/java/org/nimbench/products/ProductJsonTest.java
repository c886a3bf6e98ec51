package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.ProblemException;

class ProductJsonTest {
  private static final Path VERSION_2 = Path.of("src/test/resources/formats/product-2.json");
  private static final Path VERSION_1 = Path.of("src/test/resources/formats/product-1.json");

  @Test
  void aProductSurvivesTheRoundTrip() {
    Product product = Made.profile().product();
    assertThat(ProductJson.read(ProductJson.write(product), "test")).isEqualTo(product);
  }

  @Test
  void anAuthorAndAPartOfTheDistrictSurviveToo() throws IOException {
    Product product = ProductJson.read(Files.readString(VERSION_1), "test");
    assertThat(ProductJson.read(ProductJson.write(product), "test")).isEqualTo(product);
  }

  @Test
  void theFileOfVersionOneIsRead() throws IOException {
    Product product = ProductJson.read(Files.readString(VERSION_1), VERSION_1.toString());
    assertThat(product.id()).isEqualTo("pp-2025-07");
    assertThat(product.author()).isEqualTo("A. Analyst");
    assertThat(product.marking()).isEqualTo(Marking.OFFICIAL);
    assertThat(product.period().code()).isEqualTo("2024-10..2025-09");
    assertThat(product.subject().types()).containsExactly("vehicle-crime", "bicycle-theft");
    assertThat(product.evidence()).containsExactly("e1", "e4");
    assertThat(product.section("summary").written()).isTrue();
    assertThat(product.section("definition").written()).isFalse();
  }

  @Test
  void theFileOfVersionTwoIsReadWithItsThemesRowsAndReview() throws IOException {
    Product product = ProductJson.read(Files.readString(VERSION_2), VERSION_2.toString());
    assertThat(product.themes()).extracting(Theme::name).containsExactly("Burglary of homes");
    assertThat(product.themeOf("theme-burglary")).isPresent();
    assertThat(product.section("summary").heading()).isEqualTo("What matters most");
    assertThat(product.section("summary").comments()).extracting(Comment::done).containsOnly(false);
    assertThat(product.section("recommendations").rows().get(0))
        .containsEntry("class", "Prevention");
    assertThat(product.frozen()).containsEntry("e3", "as at 20/10/2025");
    assertThat(product.previous()).isEqualTo(new Previous("sa-2024-01", LocalDate.of(2024, 9, 30)));
    assertThat(product.review().state()).isEqualTo(Review.State.REVIEWED);
    assertThat(ProductJson.read(ProductJson.write(product), "test")).isEqualTo(product);
  }

  @Test
  void whatVersionOneHadNotIsEmptyInIt() throws IOException {
    Product product = ProductJson.read(Files.readString(VERSION_1), VERSION_1.toString());
    assertThat(product.themes()).isEmpty();
    assertThat(product.previous()).isNull();
    assertThat(product.review()).isEqualTo(Review.NONE);
    assertThat(ProductJson.write(product)).contains("nimbench.product/2").doesNotContain("themes");
  }

  @Test
  void anUnknownFieldIsRefusedByName() throws IOException {
    String json = Files.readString(VERSION_1);
    assertThatThrownBy(() -> ProductJson.read(json.replace("\"title\"", "\"titel\""), "p"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("titel");
    assertThatThrownBy(() -> ProductJson.read(json.replace("\"written\"", "\"wrote\""), "p"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("wrote");
  }

  @Test
  void aMissingFieldAndAnotherVersionAreRefused() throws IOException {
    String json = Files.readString(VERSION_1);
    assertThatThrownBy(() -> ProductJson.read(json.replace("product/1", "product/3"), "p"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("nimbench.product/3");
    String without = json.replace("  \"version\" : \"1.0\",\n", "");
    assertThat(without).isNotEqualTo(json);
    assertThatThrownBy(() -> ProductJson.read(without, "p"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("version");
  }

  @Test
  void aSectionThatIsNotThereIsRefusedWithThoseThatAre() {
    Product product = Made.profile().product();
    assertThatThrownBy(() -> product.section("summery"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("summery")
        .hasMessageContaining("summary");
    assertThat(List.of(Marking.parse("official-sensitive"), Marking.parse(" OFFICIAL ")))
        .containsExactly(Marking.OFFICIAL_SENSITIVE, Marking.OFFICIAL);
  }
}
