package org.nimbench.products;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.nimbench.study.Evidence;

/** A reader of a problem profile made by hand, for tests of other rooms. */
public final class MadeReader {
  private MadeReader() {}

  /** Evidence of that profile by id. */
  public static Map<String, Evidence> evidence() {
    return Made.profile().evidence();
  }

  /** The profile itself under another id and title. */
  public static Product product(String id, String title) {
    return Made.profile().product().change().id(id, LocalDate.of(2025, 11, 7)).title(title).done();
  }

  /** What may stand in the rows of the profile's recommendations, with one theme. */
  public static RowForm form() {
    RowTable table =
        Objects.requireNonNull(
            TemplateJson.of(ProductType.PROBLEM_PROFILE).section("recommendations").rows());
    return new RowForm(table, Map.of("burglary", "Burglary"), Map.of("e1", "Figure 1"));
  }

  /** Reads the profile's texts; {@code stale} evidence is of older data. */
  public static TextReader reader(String... stale) {
    Starting.Made made = Made.profile();
    Map<String, String> labels = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    made.evidence().forEach((id, one) -> labels.put(id, "Figure " + id.substring(1)));
    made.evidence().forEach((id, one) -> titles.put(id, one.telling().title()));
    return new TextReader(
        Made.values(made.product(), made.evidence()), labels, titles, Set.copyOf(List.of(stale)));
  }
}
