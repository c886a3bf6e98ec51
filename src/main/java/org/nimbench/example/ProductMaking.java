package org.nimbench.example;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.desk.Desk;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Previous;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.products.Release;
import org.nimbench.products.Review;
import org.nimbench.products.SubjectCare;
import org.nimbench.products.Theme;
import org.nimbench.store.Workspace;
import org.nimbench.study.Recipe;
import org.nimbench.study.RecipeJson;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/** Makes one declared product: what an analyst would do at the screen, in the same order. */
final class ProductMaking {
  private final Workspace workspace;
  private final DeclaredProduct declared;
  private final Map<String, String> made;
  private final Products products;

  /**
   * The making of a product.
   *
   * @param made declaration → id of those that are made already
   */
  ProductMaking(Workspace workspace, DeclaredProduct declared, Map<String, String> made) {
    this.workspace = workspace;
    this.declared = declared;
    this.made = made;
    this.products = at(Instant.parse(declared.need("made")));
  }

  /** The products as they are worked on at a moment of the story. */
  private Products at(Instant moment) {
    Clock clock = Clock.fixed(moment, Program.ZONE);
    Studies studies = new Studies(workspace, clock, new Desk(workspace, clock).events());
    return new Products(workspace, studies, clock);
  }

  /** Makes it; its id. What it leaves behind when it is stopped is not whole. */
  String make(Progress progress) {
    Product product = products.create(wanted(), progress);
    FigureNames names = figures(product, progress);
    for (DeclaredProduct.Part part : declared.parts()) {
      progress.check();
      write(part, product.id(), names);
    }
    freeze(product.id());
    declared.parts("scores").forEach(part -> scores(product.id(), names).give(part));
    acknowledge(product.id());
    review(product.id());
    return product.id();
  }

  private FigureScores scores(String id, FigureNames names) {
    return new FigureScores(workspace, id, names, products.reader(id));
  }

  private NewProduct wanted() {
    return new NewProduct(
        ProductType.parse(declared.need("type")),
        declared.need("title"),
        Period.parse(declared.need("period")),
        filter(declared.or("set", SetKey.POLICE_CRIME.key()), declared.or("types", "all-crime")),
        null,
        declared.need("author"),
        declared.parts("theme").stream().map(ProductMaking::theme).toList(),
        previous(),
        care());
  }

  private static Theme theme(DeclaredProduct.Part part) {
    List<String> cells = part.arguments();
    return new Theme(cells.get(0), cells.get(1), filter(cells.get(2), cells.get(3)));
  }

  private static Filter filter(String set, String types) {
    List<String> codes = types.isEmpty() ? List.of() : List.of(types.split(",\\s*"));
    return Filter.all(SetKey.parse(set)).withTypes(codes);
  }

  /**
   * What was made of the declaration that the head names, or a day where it was made elsewhere; one
   * that the analyst took out again is only a day.
   */
  private @Nullable Previous previous() {
    String before = declared.or("continues", "");
    String dataTo = declared.or("data-to", "");
    if (before.isEmpty()) {
      return dataTo.isEmpty() ? null : new Previous("", LocalDate.parse(dataTo));
    }
    String id = made.getOrDefault(before, "");
    boolean isThere = products.list().stream().anyMatch(one -> one.id().equals(id));
    Period period = Period.parse(DeclaredProduct.read(before).need("period"));
    return new Previous(isThere ? id : "", period.lastDay());
  }

  private @Nullable SubjectCare care() {
    return declared.parts("care").stream()
        .map(part -> care(part.rows().get(0)))
        .findFirst()
        .orElse(null);
  }

  private static SubjectCare care(Map<String, String> said) {
    return SubjectCare.of(
        SubjectCare.Kind.COHORT,
        said.getOrDefault("subject", ""),
        said.getOrDefault("category", ""),
        said.getOrDefault("lawful-basis", ""),
        said.getOrDefault("proportionality", ""),
        said.getOrDefault("handling", ""),
        LocalDate.parse(said.getOrDefault("review-by", "")),
        "");
  }

  /** Adds the figures that the template does not make. */
  private FigureNames figures(Product begun, Progress progress) {
    FigureNames names = new FigureNames(begun, products.evidence(begun.id()));
    for (DeclaredProduct.Part part : declared.parts("figure")) {
      String name = part.arguments().get(0);
      String section = part.arguments().get(1);
      String recipe = "{\"format\":\"" + RecipeJson.FORMAT + "\"," + part.text() + "}";
      Recipe wanted = RecipeJson.read(recipe, name);
      names.own(section, name, products.add(begun.id(), section, wanted, progress).id());
    }
    return names;
  }

  private void write(DeclaredProduct.Part part, String id, FigureNames names) {
    String key = part.arguments().isEmpty() ? "" : part.arguments().get(0);
    switch (part.what()) {
      case "text" -> products.text(id, key, names.in(part.text()));
      case "under" -> {
        String text = products.product(id).section(key).text();
        products.text(id, key, under(text, part.arguments().get(1), names.in(part.text())));
      }
      case "instead" -> {
        String text = products.product(id).section(key).text();
        products.text(
            id, key, text.replace(names.in(part.arguments().get(1)), names.in(part.text())));
      }
      case "without" -> without(id, key, names.id(part.arguments().get(1)));
      case "heading" -> products.care().heading(id, key, part.arguments().get(1));
      case "rows" -> products.care().rows(id, key, rows(part, names));
      case "theme", "figure", "care", "freeze", "scores", "acknowledge", "review" -> {
        // Done before or after the texts.
      }
      default -> throw new IllegalStateException(declared.name() + ": " + part.what());
    }
  }

  private void without(String id, String section, String figure) {
    if (products.product(id).section(section).evidence().contains(figure)) {
      products.editor().takeOut(id, section, figure);
    }
  }

  private static List<Map<String, String>> rows(DeclaredProduct.Part part, FigureNames names) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> row : part.rows()) {
      Map<String, String> filled = new LinkedHashMap<>();
      row.forEach((key, cell) -> filled.put(key, names.cell(cell)));
      rows.add(filled);
    }
    return rows;
  }

  /** A text with other words under one of its headings; a heading it lacks is added at its end. */
  static String under(String text, String heading, String words) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int from = lines.indexOf("# " + heading);
    if (from < 0) {
      return (text + "\n\n# " + heading + "\n\n" + words).strip();
    }
    int to = from + 1;
    while (to < lines.size() && !lines.get(to).startsWith("# ")) {
      to++;
    }
    List<String> changed = new ArrayList<>(lines.subList(0, from + 1));
    changed.add("");
    changed.addAll(words.lines().toList());
    changed.add("");
    changed.addAll(lines.subList(to, lines.size()));
    return String.join("\n", changed).strip();
  }

  private void freeze(String id) {
    for (DeclaredProduct.Part part : declared.parts("freeze")) {
      String label = part.arguments().get(0);
      products.evidence(id).keySet().forEach(one -> products.care().freeze(id, one, label));
    }
  }

  /** What somebody looked at before the product may leave. */
  private void acknowledge(String id) {
    for (DeclaredProduct.Part part : declared.parts("acknowledge")) {
      List<String> said = part.arguments();
      at(Instant.parse(said.get(3)))
          .clearance()
          .acknowledge(id, said.get(0), Release.parse(said.get(1)), said.get(2), part.text());
    }
  }

  private void review(String id) {
    for (DeclaredProduct.Part step : declared.parts("review")) {
      List<String> said = step.arguments();
      at(Instant.parse(said.get(2)))
          .care()
          .review(id, Review.State.parse(said.get(0)), said.get(1), step.text());
    }
  }
}
