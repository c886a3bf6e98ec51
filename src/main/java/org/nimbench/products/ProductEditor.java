package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.study.Evidence;

/**
 * Changes of a product that can be taken back: each call is one transaction, and what stood before
 * can be put again. Calls refuse an unknown product or section (usage).
 */
public final class ProductEditor {
  private final Shelf shelf;

  ProductEditor(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Gives a product another title; a blank one changes nothing. */
  public Product rename(String productId, String title) {
    Product product = shelf.product(productId);
    if (title.isBlank() || title.strip().equals(product.title())) {
      return product;
    }
    return keep("product rename", product.withTitle(title.strip()));
  }

  /** Takes a product with its evidence out of the workspace. */
  public WholeProduct remove(String productId) {
    WholeProduct whole = shelf.whole(productId);
    shelf.remove(whole.product(), whole.evidence().keySet());
    return whole;
  }

  /** Puts a removed product back as it was. */
  public Product restore(WholeProduct removed) {
    shelf.keep("product restore", removed.product(), removed.evidence());
    return removed.product();
  }

  /**
   * Puts products as they are given, all of them or none: evidence that one holds no longer goes.
   *
   * @param command for the audit trail
   */
  public void put(String command, List<WholeProduct> states) {
    shelf.put(command, states);
  }

  /** Puts a section as it was before: text, author and evidence. */
  public Product section(String productId, Section section) {
    Product product = shelf.product(productId);
    return keep("product section", product.with(section.key(), now -> section));
  }

  /** How the figures of a product stand. */
  public MadeFigures figures(String productId) {
    WholeProduct whole = shelf.whole(productId);
    return new MadeFigures(productId, whole.evidence(), whole.product().behind());
  }

  /** Puts figures, and the statement of data quality, as they were before they were made again. */
  public void put(MadeFigures before) {
    shelf.put("product refresh", List.of(before.in(shelf.whole(before.product()))));
  }

  /**
   * Moves evidence up or down within its section; at the ends it stays.
   *
   * @param by −1 for up, 1 for down
   */
  public Product move(String productId, String sectionKey, String evidence, int by) {
    Product product = shelf.product(productId);
    List<String> ids = new ArrayList<>(product.section(sectionKey).evidence());
    int from = ids.indexOf(evidence);
    int to = from + by;
    if (from < 0 || to < 0 || to >= ids.size()) {
      return product;
    }
    ids.remove(from);
    ids.add(to, evidence);
    return keep("product move", product.with(sectionKey, s -> s.withAllEvidence(ids)));
  }

  /**
   * Takes evidence out of a section, and its place out of the text; it lies on the shelf from then
   * on.
   */
  public Product takeOut(String productId, String sectionKey, String evidence) {
    Product product = shelf.product(productId);
    Pattern place =
        Pattern.compile("\\{\\{\\s*(?:figure|table)\\s+" + Pattern.quote(evidence) + "\\s*}}\\n*");
    return keep(
        "product take out",
        product.with(
            sectionKey,
            section ->
                section
                    .withSameAuthor(place.matcher(section.text()).replaceAll("").strip())
                    .withAllEvidence(
                        section.evidence().stream().filter(id -> !id.equals(evidence)).toList())));
  }

  /** Evidence kept with a product that stands in none of its sections, by id. */
  public Map<String, Evidence> unplaced(String productId) {
    return shelf.unplaced(shelf.product(productId));
  }

  /**
   * Puts evidence from the shelf into a section: its own, or a copy of another product's under a
   * new id.
   *
   * @param from the product that has it
   * @throws org.nimbench.kernel.ProblemException (usage) if it has no such evidence; (refused) if
   *     it is another product's that is kept apart
   */
  public Product place(String productId, String sectionKey, String from, String evidence) {
    Product product = shelf.product(productId);
    if (from.equals(productId)) {
      need(shelf.unplaced(product), evidence);
      return keep("product add", product.with(sectionKey, s -> s.withEvidence(evidence)));
    }
    SubjectGate.mayLend(shelf.product(from));
    String id = "e" + (product.evidenceGiven() + 1);
    Evidence copy = need(shelf.whole(from).evidence(), evidence).withId(id);
    Product changed = product.with(sectionKey, s -> s.withEvidence(id));
    Product counted = changed.withSections(changed.sections(), product.evidenceGiven() + 1);
    shelf.keep("product add", counted, Map.of(id, copy));
    return counted;
  }

  static Evidence need(Map<String, Evidence> all, String id) {
    Evidence found = all.get(id);
    if (found == null) {
      throw Problem.of(
              ProblemKind.USAGE,
              "products.evidence.unknown",
              "",
              id,
              String.join(", ", all.keySet()))
          .asException();
    }
    return found;
  }

  private Product keep(String command, Product product) {
    shelf.keep(command, product, Map.of());
    return product;
  }
}
