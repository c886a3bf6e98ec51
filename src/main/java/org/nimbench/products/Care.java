package org.nimbench.products;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * What happens to a product beside its text: structured rows, readers' comments, review and
 * approval, and figures that a refresh leaves as they are. Every call is one transaction; an
 * unknown product or section is refused (usage).
 */
public final class Care {
  private final Shelf shelf;
  private final Templates templates;
  private final Clock clock;

  Care(Shelf shelf, Templates templates, Clock clock) {
    this.shelf = shelf;
    this.templates = templates;
    this.clock = clock;
  }

  /**
   * Puts rows into a section, in place of those that stood there.
   *
   * @param rows column's key → cell
   * @throws org.nimbench.kernel.ProblemException (refused) naming the row and column that does not
   *     fit; (usage) for a section without rows
   */
  public Product rows(String productId, String sectionKey, List<Map<String, String>> rows) {
    Product product = shelf.product(productId);
    product.section(sectionKey);
    RowTable table = templates.of(product.type()).section(sectionKey).rows();
    if (table == null) {
      throw Problem.of(ProblemKind.USAGE, "products.rows.none", "--section", sectionKey)
          .asException();
    }
    List<Map<String, String>> checked = RowCheck.checked(table, product, rows);
    return keep("product rows", product.with(sectionKey, section -> section.withRows(checked)));
  }

  /** Puts a comment on a section as a whole. */
  public Product comment(String productId, String sectionKey, String by, String text) {
    return comment(productId, sectionKey, by, "", text);
  }

  /**
   * Puts a comment on some words of a section.
   *
   * @param about the words; empty for the whole section
   * @throws org.nimbench.kernel.ProblemException (usage) without words or the name of who makes it
   */
  public Product comment(
      String productId, String sectionKey, String by, String about, String text) {
    needWords(by, text);
    Comment comment =
        new Comment(by.strip(), clock.instant(), text.strip(), false, about.strip(), List.of());
    return change(
        productId,
        sectionKey,
        section -> {
          List<Comment> comments = new ArrayList<>(section.comments());
          comments.add(comment);
          return section.withComments(comments);
        });
  }

  private static void needWords(String by, String text) {
    if (text.isBlank() || by.isBlank()) {
      throw Problem.of(ProblemKind.USAGE, "products.comment.empty", "--text").asException();
    }
  }

  /**
   * Answers a comment.
   *
   * @param number of the comment within its section, from 1
   * @throws org.nimbench.kernel.ProblemException (usage) if there is none of that number, or the
   *     answer has no words or nobody gives it
   */
  public Product answer(String productId, String sectionKey, int number, String by, String text) {
    needWords(by, text);
    Comment.Answer answer = new Comment.Answer(by.strip(), clock.instant(), text.strip());
    return one(productId, sectionKey, number, "--answer", old -> old.withAnswer(answer));
  }

  /**
   * Says that a comment was dealt with, or is open again.
   *
   * @param number of the comment within its section, from 1
   * @throws org.nimbench.kernel.ProblemException (usage) if there is none of that number
   */
  public Product commentDone(String productId, String sectionKey, int number, boolean isDone) {
    return one(productId, sectionKey, number, "--done", old -> old.withDone(isDone));
  }

  private Product one(
      String productId,
      String sectionKey,
      int number,
      String option,
      UnaryOperator<Comment> change) {
    return change(
        productId,
        sectionKey,
        section -> {
          List<Comment> comments = new ArrayList<>(section.comments());
          if (number < 1 || number > comments.size()) {
            throw Problem.of(
                    ProblemKind.USAGE, "products.comment.unknown", option, number, sectionKey)
                .asException();
          }
          comments.set(number - 1, change.apply(comments.get(number - 1)));
          return section.withComments(comments);
        });
  }

  private Product change(String productId, String sectionKey, UnaryOperator<Section> change) {
    return keep("product comment", shelf.product(productId).with(sectionKey, change));
  }

  /** Gives a section a heading of its own; an empty one brings the template's back. */
  public Product heading(String productId, String sectionKey, String heading) {
    Product product = shelf.product(productId);
    return keep("product heading", product.with(sectionKey, s -> s.withHeading(heading.strip())));
  }

  /**
   * Takes a step of review: approved is version 1.0 or the next whole number and no draft any more;
   * back to draft is the version after it. What is approved is locked until it is a draft again.
   *
   * @param by who takes it; never the author alone, which the reader of the history sees
   * @param note what was said; the reason where an approved product becomes a draft again
   * @throws org.nimbench.kernel.ProblemException (usage) without a name, or without a reason
   */
  public Product review(String productId, Review.State state, String by, String note) {
    if (by.isBlank()) {
      throw Problem.of(ProblemKind.USAGE, "products.review.nobody", "--by").asException();
    }
    Product product = shelf.product(productId);
    if (product.review().isLocked() && state != Review.State.APPROVED && note.isBlank()) {
      throw Problem.of(ProblemKind.USAGE, "products.review.reason", "--note", product.title())
          .asException();
    }
    String version = version(product, state);
    Review.Step step = new Review.Step(state, by.strip(), clock.instant(), version, note.strip());
    return keep(
        "product review",
        product
            .change()
            .version(version, state != Review.State.APPROVED)
            .review(product.review().with(step))
            .done());
  }

  private static String version(Product product, Review.State state) {
    String[] parts = product.version().split("\\.");
    int whole = Integer.parseInt(parts[0]);
    int part = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    if (state == Review.State.APPROVED) {
      return product.draft() ? whole + 1 + ".0" : product.version();
    }
    return product.draft() ? product.version() : whole + "." + (part + 1);
  }

  /**
   * Gives a product another marking. A lower one is kept with its reason in the audit trail, and in
   * a profile of a subject with the profile.
   *
   * @param reason why; needed for a lower marking
   * @throws org.nimbench.kernel.ProblemException (usage) for a lower marking without a name or a
   *     reason
   */
  public Product marking(String productId, Marking marking, String by, String reason) {
    Product product = shelf.product(productId);
    boolean isLower = marking.compareTo(product.marking()) < 0;
    if (isLower && (by.isBlank() || reason.isBlank())) {
      throw Problem.of(
              ProblemKind.USAGE,
              "products.marking.lower",
              by.isBlank() ? "--by" : "--reason",
              productId,
              product.marking().words(),
              marking.words())
          .asException();
    }
    SubjectCare care = product.care();
    Product changed =
        product
            .change()
            .marking(marking)
            .care(care == null ? null : care.withLowerMarking(isLower ? reason.strip() : ""))
            .done();
    shelf.keepTold(
        "product marking",
        changed,
        Map.of("from", product.marking().words(), "to", marking.words(), "by", by, "why", reason));
    return changed;
  }

  /**
   * Keeps evidence as it is when the product is refreshed.
   *
   * @param label why, or as at when; printed with the figure
   * @throws org.nimbench.kernel.ProblemException (usage) if the product has no such evidence
   */
  public Product freeze(String productId, String evidence, String label) {
    Product product = shelf.product(productId);
    ProductEditor.need(shelf.evidence(product), evidence);
    Map<String, String> frozen = new LinkedHashMap<>(product.frozen());
    frozen.put(evidence, label.strip());
    return keep("product freeze", product.change().frozen(frozen).done());
  }

  /** Lets evidence follow the data again. */
  public Product thaw(String productId, String evidence) {
    Product product = shelf.product(productId);
    Map<String, String> frozen = new LinkedHashMap<>(product.frozen());
    frozen.remove(evidence);
    return keep("product freeze", product.change().frozen(frozen).done());
  }

  /**
   * Says which product this one continues, and how far its data went.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if that one is named and not here, or if
   *     its data goes into the period whose changes the product must tell
   */
  public Product previous(String productId, Previous previous) {
    Product product = shelf.product(productId);
    NewProducts.needBefore(templates.of(product.type()), product.period(), previous);
    if (!previous.id().isEmpty()) {
      shelf.product(previous.id());
    }
    return keep("product previous", product.change().previous(previous).done());
  }

  /**
   * Says which years a plan runs for, and which of them it is written for.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) for a product that is no plan
   */
  public Product span(String productId, PlanSpan span) {
    Product product = shelf.product(productId);
    NewProducts.needPlan(templates.of(product.type()), span);
    return keep("product span", product.change().span(span).done());
  }

  private Product keep(String command, Product product) {
    shelf.keep(command, product, Map.of());
    return product;
  }
}
