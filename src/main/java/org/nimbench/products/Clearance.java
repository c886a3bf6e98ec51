package org.nimbench.products;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Sha256;
import org.nimbench.kernel.Words;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;

/**
 * What somebody must have looked at before a product leaves: items of intelligence that are shared
 * only under conditions; before the public sees it, every graded item and numbers that were typed.
 */
public final class Clearance {
  private static final String KIND = "acknowledgement";

  private final Workspace workspace;
  private final Shelf shelf;
  private final Templates templates;
  private final Clock clock;

  Clearance(Workspace workspace, Shelf shelf, Templates templates, Clock clock) {
    this.workspace = workspace;
    this.shelf = shelf;
    this.templates = templates;
    this.clock = clock;
  }

  /**
   * Says that somebody looked at a section and that it may leave as it is.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) without a name, for an unknown product or
   *     section, or where there is nothing to look at; (refused) if an item lacks its conditions
   */
  public Acknowledgement acknowledge(
      String productId, String section, Release release, String by, String note) {
    if (by.isBlank()) {
      throw Problem.of(ProblemKind.USAGE, "products.clearance.nobody", "--by").asException();
    }
    Product product = shelf.product(productId);
    product.section(section);
    List<HandledItem> items = items(product, release).getOrDefault(section, List.of());
    List<String> typed = typed(product, section, release);
    if (items.isEmpty() && typed.isEmpty()) {
      throw Problem.of(ProblemKind.USAGE, "products.clearance.nothing", "--section", section)
          .asException();
    }
    needConditions(items);
    Acknowledgement made =
        new Acknowledgement(
            productId,
            section,
            release,
            by.strip(),
            clock.instant(),
            note.strip(),
            sum(items, typed));
    workspace.write(
        "product acknowledge",
        transaction -> {
          transaction.putDocument(new StoredDocument(KIND, made.id(), made.json()));
          transaction.tell("product", productId);
          transaction.tell("section", section);
          transaction.tell("for", release.name());
          transaction.tell("by", made.by());
          transaction.tell(
              "grades", String.join(" ", items.stream().map(HandledItem::grade).toList()));
          transaction.tell("typed", typed.size());
          return made;
        });
    return made;
  }

  /** What was looked at in a product. */
  public List<Acknowledgement> of(String productId) {
    return workspace.documents(KIND).stream()
        .filter(kept -> kept.id().startsWith(productId + "/"))
        .map(kept -> Acknowledgement.read(kept.json(), KIND + " " + kept.id()))
        .toList();
  }

  /**
   * Refuses a release in which something under conditions was not looked at.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) naming every such section
   */
  void check(Product product, Release release) {
    List<String> open = new ArrayList<>();
    items(product, release)
        .forEach(
            (section, items) -> {
              needConditions(items);
              if (!isCleared(product, section, release)) {
                open.add(section + ": " + grades(items));
              }
            });
    if (!open.isEmpty()) {
      throw Problem.of(
              ProblemKind.REFUSED,
              "products.clearance.handling",
              product.id(),
              String.join("; ", open),
              product.id(),
              release.name().toLowerCase(java.util.Locale.ROOT))
          .asException();
    }
  }

  /**
   * Refuses a release in which somebody typed a number that is hidden beside it.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) naming every such sentence
   */
  void checkTyped(Product product, List<ReleasedProduct.Typed> typed, Release release) {
    List<String> open =
        typed.stream()
            .filter(ReleasedProduct.Typed::isHidden)
            .filter(one -> !isCleared(product, one.section(), release))
            .map(one -> Words.text("products.clearance.typed.one", one.section(), one.plain()))
            .toList();
    if (!open.isEmpty()) {
      throw Problem.of(
              ProblemKind.REFUSED,
              "products.clearance.numbers",
              product.id(),
              String.join("; ", open),
              product.id(),
              release.name().toLowerCase(java.util.Locale.ROOT))
          .asException();
    }
  }

  /** Whether somebody looked at a section as it is now, for a release. */
  boolean isCleared(Product product, String section, Release release) {
    List<HandledItem> items = items(product, release).getOrDefault(section, List.of());
    List<String> typed = typed(product, section, release);
    return workspace
        .document(KIND, Acknowledgement.id(product.id(), section, release))
        .map(kept -> Acknowledgement.read(kept.json(), KIND + " " + kept.id()))
        .filter(made -> made.words().equals(sum(items, typed)))
        .isPresent();
  }

  /** What the check of a product says of items that were not looked at for partners. */
  List<CheckReport.Missing> missing(Product product) {
    List<CheckReport.Missing> missing = new ArrayList<>();
    items(product, Release.PARTNER)
        .forEach(
            (section, items) -> {
              if (!isCleared(product, section, Release.PARTNER)) {
                String why = Words.text("products.clearance.missing", grades(items));
                missing.add(new CheckReport.Missing(section, "", why));
              }
            });
    return missing;
  }

  /** Sections with items under conditions that were not looked at for a release. */
  List<ReleaseBlock> open(Product product, Release release) {
    List<ReleaseBlock> open = new ArrayList<>();
    items(product, release)
        .forEach(
            (section, items) -> {
              boolean isBare = items.stream().anyMatch(item -> !item.hasConditions());
              if (isBare) {
                open.add(
                    new ReleaseBlock(
                        ReleaseBlock.Kind.CLAIM,
                        section,
                        "",
                        Words.text("products.clearance.conditions", grades(items))));
              } else if (!isCleared(product, section, release)) {
                open.add(
                    new ReleaseBlock(
                        ReleaseBlock.Kind.CLEARANCE,
                        section,
                        "",
                        Words.text("products.release.block.conditions", grades(items))));
              }
            });
    return open;
  }

  private List<String> typed(Product product, String section, Release release) {
    return TypedNumbers.sentences(
        product, product.section(section), templates.of(product.type()), release);
  }

  private Map<String, List<HandledItem>> items(Product product, Release release) {
    return HandledItem.of(product, templates.of(product.type()), release).stream()
        .collect(
            Collectors.groupingBy(HandledItem::section, LinkedHashMap::new, Collectors.toList()));
  }

  private static void needConditions(List<HandledItem> items) {
    for (HandledItem item : items) {
      if (!item.hasConditions()) {
        throw Problem.of(
                ProblemKind.REFUSED, "products.clearance.conditions", item.section(), item.grade())
            .asException();
      }
    }
  }

  private static String grades(List<HandledItem> items) {
    Set<String> grades = new LinkedHashSet<>();
    items.forEach(item -> grades.add(item.grade()));
    return String.join(", ", grades);
  }

  private static String sum(List<HandledItem> items, List<String> typed) {
    List<String> words = new ArrayList<>(typed);
    items.forEach(item -> words.add(item.grade() + " " + item.words()));
    return Sha256.of(String.join("\n", words));
  }
}
