package org.nimbench.ui.present;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.Block;
import org.nimbench.document.Document;
import org.nimbench.document.PdfPages;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.presentation.Paper;
import org.nimbench.products.Marking;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.work.Progress;

/** A product of three pages: the second has two figures, the third one. */
final class MadeUpPaper {
  private static final int PAGES = 3;

  private MadeUpPaper() {}

  static Paper of(String id, @Nullable Paper before, boolean isStale) {
    Set<String> stale = isStale ? Set.of("e1") : Set.of();
    Paper.Made made = new Paper.Made(product(id), Map.of(), stale);
    if (before != null && before.made().equals(made)) {
      return before;
    }
    return new Paper(
        id,
        "Burglary profile",
        "OFFICIAL",
        PdfPages.of(document(), null, Progress.SILENT),
        List.of(
            new Paper.Figure("e1", "Burglary hotspots", 2),
            new Paper.Figure("e2", "Burglary by month", 2),
            new Paper.Figure("e3", "Burglary by ward", 3)),
        isStale ? "Out of date: one figure is of older data" : "",
        made);
  }

  private static Product product(String id) {
    return new Product(
        id,
        ProductType.PROBLEM_PROFILE,
        "Burglary profile",
        Marking.OFFICIAL,
        "Northvale",
        null,
        "0.1",
        true,
        LocalDate.of(2025, 11, 4),
        Period.parse("2024-10..2025-09"),
        Filter.allCrime(),
        3,
        List.of());
  }

  private static Document document() {
    List<Block> blocks = new ArrayList<>();
    for (int page = 1; page <= PAGES; page++) {
      if (page > 1) {
        blocks.add(new Block.PageBreak(null));
      }
      blocks.add(new Block.Heading("h" + page, 2, String.valueOf(page), "Part " + page));
    }
    return new Document(
        "Burglary profile",
        "Made up",
        "Made up",
        new Document.Furniture("Northvale", "OFFICIAL", "Profile", "PARTNER release"),
        Instant.parse("2025-11-04T10:00:00Z"),
        blocks);
  }
}
