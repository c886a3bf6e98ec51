package org.nimbench.products;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.nimbench.drawing.Drawing;
import org.nimbench.picture.MapScene;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

/** A problem profile made by hand, as tests start from it. */
final class Made {
  private Made() {}

  static final Template TEMPLATE = TemplateJson.of(ProductType.PROBLEM_PROFILE);

  static Product bare() {
    return new Product(
        "pp-2025-01",
        ProductType.PROBLEM_PROFILE,
        "Burglary in Northvale",
        Marking.OFFICIAL_SENSITIVE,
        "Northvale",
        null,
        "0.1",
        true,
        LocalDate.of(2025, 11, 7),
        Evidences.YEAR,
        Evidences.BURGLARY,
        0,
        List.of());
  }

  static DataFacts facts() {
    TreeSet<YearMonth> covered =
        new TreeSet<>(org.nimbench.kernel.Period.parse("2022-10..2025-09").months());
    return DataFacts.of(
        List.of("Northvale Police"), covered, Evidences.YEAR, LocalDate.of(2025, 11, 3));
  }

  static StartFacts start() {
    return new StartFacts("wards", "wards", true, 36);
  }

  static Starting.Made profile() {
    return profile(new Evidences());
  }

  static Starting.Made profile(Answering answering) {
    return new Starting(TEMPLATE, bare(), facts(), start()).make(answering, Progress.SILENT);
  }

  /** A product with one section's text changed, and its values. */
  static Product with(Product product, String section, String text) {
    return product.with(section, s -> s.withText(text));
  }

  static LiveValues values(Product product, Map<String, Evidence> evidence) {
    return LiveValues.of(product, facts(), evidence);
  }

  /** What a map of Northvale lies on. */
  static MapScene scene(Evidence evidence) {
    return new MapScene(null, "Northvale", List.of(), List.of(), "Northvale is invented.");
  }

  static Drawing picture(Evidence evidence) {
    return new Drawing(160, 90, "A picture", evidence.telling().alternativeText(), List.of());
  }
}
