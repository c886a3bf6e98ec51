package org.nimbench.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nimbench.products.CheckReport;
import org.nimbench.products.Prescribed;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import org.nimbench.products.Section;
import org.nimbench.products.Standing;
import org.nimbench.products.TableFace;
import org.nimbench.products.TextReader;
import org.nimbench.study.Evidence;
import org.nimbench.ui.products.desk.Figure;
import org.nimbench.ui.products.desk.OpenPoint;
import org.nimbench.ui.products.desk.ProductLine;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;
import org.nimbench.ui.products.desk.ShelfFigure;

/** Shows a product of the engine as the screen wants it. */
final class ProductFace {
  private final Products products;

  ProductFace(Products products) {
    this.products = products;
  }

  static ProductLine line(Product product) {
    return new ProductLine(
        product.id(),
        product.type(),
        product.title(),
        product.period().inSentence(),
        product.period().lastDay());
  }

  ProductNow of(String id) {
    Product product = products.product(id);
    Map<String, Evidence> evidence = products.evidence(id);
    TextReader reader = products.reader(id);
    CheckReport report = products.check(id);
    List<Prescribed> prescribed = products.prescribed(product, report);
    List<OpenPoint> open = open(product, evidence, report);
    Map<String, String> numbers = products.numbers(product);
    List<ProductSection> sections = new ArrayList<>();
    for (Section section : product.sections()) {
      sections.add(section(product, section, numbers, evidence, reader, prescribed, open));
    }
    return new ProductNow(
        line(product), product, sections, prescribed, open, notes(report), reader, shelf(product));
  }

  private ProductSection section(
      Product product,
      Section section,
      Map<String, String> numbers,
      Map<String, Evidence> evidence,
      TextReader reader,
      List<Prescribed> prescribed,
      List<OpenPoint> open) {
    List<Figure> figures =
        section.evidence().stream()
            .map(evidence::get)
            .filter(Objects::nonNull)
            .map(one -> figure(product, one, reader.labels().getOrDefault(one.id(), one.id())))
            .toList();
    return new ProductSection(
        numbers.getOrDefault(section.key(), ""),
        products.heading(product, section.key()),
        products.statutory(product, section.key()),
        products.prompt(product, section.key()),
        section,
        products.rowForm(product, section.key()).map(form -> form.calling(reader)).orElse(null),
        figures,
        lacking(products.statutory(product, section.key()), prescribed),
        (int)
            open.stream()
                .filter(point -> point.section().equals(section.key()))
                .filter(point -> point.kind() == OpenPoint.Kind.SENTENCE)
                .count(),
        (int) open.stream().filter(point -> point.section().equals(section.key())).count());
  }

  /** Letters of a section whose content is not complete. */
  private static String lacking(String letters, List<Prescribed> prescribed) {
    return prescribed.stream()
        .filter(one -> !one.isComplete() && letters.contains(one.letter()))
        .map(Prescribed::letter)
        .collect(Collectors.joining());
  }

  private Figure figure(Product product, Evidence evidence, String label) {
    return new Figure(
        label,
        evidence,
        TableFace.of(evidence).orElse(null),
        isOld(product, evidence),
        product.frozen().get(evidence.id()));
  }

  private boolean isOld(Product product, Evidence evidence) {
    Standing standing = products.standing(product, evidence);
    return standing == Standing.STALE || standing == Standing.BEHIND;
  }

  private List<OpenPoint> open(
      Product product, Map<String, Evidence> evidence, CheckReport report) {
    List<OpenPoint> open = new ArrayList<>();
    for (String id : report.stale()) {
      String words = Objects.requireNonNull(evidence.get(id)).telling().title();
      open.add(new OpenPoint(OpenPoint.Kind.FIGURE, sectionOf(product, id), id, words));
    }
    report
        .broken()
        .forEach(
            one ->
                open.add(
                    new OpenPoint(
                        OpenPoint.Kind.SENTENCE, one.section(), one.claim(), one.sentence())));
    report
        .unresolved()
        .forEach(
            one ->
                open.add(
                    new OpenPoint(
                        OpenPoint.Kind.NAME, one.section(), one.written(), one.written())));
    report
        .missing()
        .forEach(
            one ->
                open.add(
                    new OpenPoint(
                        OpenPoint.Kind.SECTION,
                        one.section(),
                        "",
                        products.heading(product, one.section()))));
    return open;
  }

  private static List<OpenPoint> notes(CheckReport report) {
    return report.notes().stream()
        .map(one -> new OpenPoint(OpenPoint.Kind.NOTE, one.section(), "", one.why()))
        .toList();
  }

  private static String sectionOf(Product product, String evidence) {
    return product.sections().stream()
        .filter(section -> section.evidence().contains(evidence))
        .map(Section::key)
        .findFirst()
        .orElse("");
  }

  /**
   * What lies on the product's own shelf, then what other products show and this one does not; what
   * is kept apart lends nothing.
   */
  private List<ShelfFigure> shelf(Product product) {
    List<ShelfFigure> shelf = new ArrayList<>();
    products
        .editor()
        .unplaced(product.id())
        .values()
        .forEach(one -> shelf.add(new ShelfFigure(product.id(), "", figure(product, one, ""))));
    List<String> used =
        products.evidence(product.id()).values().stream().map(ProductFace::question).toList();
    for (Product other : products.list()) {
      if (!other.id().equals(product.id()) && !other.isKeptApart()) {
        products.evidence(other.id()).values().stream()
            .filter(one -> !used.contains(question(one)))
            .forEach(
                one ->
                    shelf.add(new ShelfFigure(other.id(), other.title(), figure(other, one, ""))));
      }
    }
    return shelf;
  }

  /** What a figure asks: two figures with the same question are one to the analyst. */
  private static String question(Evidence one) {
    return one.recipe().method() + one.recipe().filter() + one.period() + one.recipe().parameters();
  }
}
