package org.nimbench.start;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Choice;
import org.nimbench.priorities.EvidenceLink;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.Priorities;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.priorities.ScoringModel;
import org.nimbench.priorities.Theme;
import org.nimbench.products.Product;
import org.nimbench.products.Products;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Evidence;
import org.nimbench.study.Studies;
import org.nimbench.ui.priorities.PrioritiesDesk;
import org.nimbench.work.Progress;

/** Does the priorities screen's work on a workspace file. */
final class StoredPriorities implements PrioritiesDesk {
  private final Priorities priorities;
  private final Products products;
  private final Supplier<String> author;

  StoredPriorities(Workspace workspace, Clock clock, Supplier<String> author) {
    this.priorities = new Priorities(workspace, clock);
    this.products = new Products(workspace, new Studies(workspace, clock, Events.NONE), clock);
    this.author = author;
  }

  /** Who scores: the author of products, or else the user of the PC. */
  private String by() {
    String named = author.get().strip();
    return named.isEmpty() ? System.getProperty("user.name", "") : named;
  }

  @Override
  public boolean isWritable() {
    return priorities.isWritable();
  }

  @Override
  public List<Matrix> list(Progress progress) {
    return priorities.list();
  }

  @Override
  public PrioritiesView view(String id, Progress progress) {
    return priorities.view(id);
  }

  @Override
  public List<Offer> offers(Progress progress) {
    List<Offer> offers = new ArrayList<>();
    priorities
        .consultations()
        .forEach(
            one ->
                offers.add(
                    new Offer(
                        EvidenceLink.consultation(one.ref()),
                        Words.text("ui.priorities.offer.asked", one.method(), one.ref()))));
    for (Product product : products.list()) {
      for (Evidence evidence : products.evidence(product.id()).values()) {
        offers.add(
            new Offer(
                EvidenceLink.figure(product.id(), evidence.id()),
                Words.text(
                    "ui.priorities.offer.figure", evidence.telling().title(), product.title())));
      }
    }
    return offers;
  }

  @Override
  public PrioritiesView begin(
      String name, ScoringModel model, List<Theme> themes, Progress progress) {
    return priorities.view(priorities.create(name, model, themes, by()).id());
  }

  @Override
  public PrioritiesView add(String id, Theme theme, Progress progress) {
    return priorities.view(priorities.addTheme(id, theme, by()).id());
  }

  @Override
  public PrioritiesView score(
      String id,
      String theme,
      String criterion,
      int score,
      String why,
      List<EvidenceLink> evidence,
      Progress progress) {
    priorities.score(id, theme, criterion, score, why, evidence, by());
    return priorities.view(id);
  }

  @Override
  public PrioritiesView choose(
      String id, String theme, Choice choice, String why, Progress progress) {
    priorities.choose(id, theme, choice, why, by());
    return priorities.view(id);
  }

  @Override
  public PrioritiesView remodel(String id, ScoringModel model, Progress progress) {
    priorities.remodel(id, model, by());
    return priorities.view(id);
  }

  @Override
  public PrioritiesView takeBack(String id, int line, Progress progress) {
    priorities.takeBack(id, line, by());
    return priorities.view(id);
  }
}
