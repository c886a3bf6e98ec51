package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Words;

/** What is good to know of a product and makes nothing incomplete. */
final class CheckNotes {
  private static final String SCORES = "priorities";

  private CheckNotes() {}

  static List<CheckReport.Missing> of(
      Product product, Template template, PriorityFacts priorities) {
    List<CheckReport.Missing> notes = new ArrayList<>();
    if (product.draft()) {
      unlinked(product, template, priorities, notes);
    }
    for (Template.Awaited one : template.awaits()) {
      if (has(product, one.section())) {
        String why = Words.text("products.check.awaited", one.what());
        notes.add(new CheckReport.Missing(one.section(), "", why));
      }
    }
    return notes;
  }

  /** Scores that rest on nothing that could be opened, where the product prints the matrix. */
  private static void unlinked(
      Product product,
      Template template,
      PriorityFacts priorities,
      List<CheckReport.Missing> notes) {
    List<String> bare = priorities.unlinked();
    if (bare.isEmpty()) {
      return;
    }
    for (Template.Part part : template.sections()) {
      if (part.adds().contains(SCORES) && has(product, part.key())) {
        String why =
            Words.text("products.check.unlinked", bare.size(), DataFacts.inOneSentence(bare));
        String letters = template.statutory(part.key());
        notes.add(new CheckReport.Missing(part.key(), letters, why));
      }
    }
  }

  private static boolean has(Product product, String key) {
    return product.sections().stream().anyMatch(section -> section.key().equals(key));
  }
}
