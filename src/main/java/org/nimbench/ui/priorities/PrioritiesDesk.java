package org.nimbench.ui.priorities;

import java.util.List;
import org.nimbench.priorities.Choice;
import org.nimbench.priorities.EvidenceLink;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.priorities.ScoringModel;
import org.nimbench.priorities.Theme;
import org.nimbench.work.Progress;

/** What is done with the matrices of a workspace; on a worker. Problems are thrown. */
public interface PrioritiesDesk {
  /** Something a score can rest on. */
  record Offer(EvidenceLink link, String title) {}

  /** Whether anything can be changed. */
  boolean isWritable();

  /** The matrices, the newest first. */
  List<Matrix> list(Progress progress);

  /** A matrix with its ranking. */
  PrioritiesView view(String id, Progress progress);

  /** What a score can rest on: figures of products, and consultations. */
  List<Offer> offers(Progress progress);

  /** Begins a matrix. */
  PrioritiesView begin(String name, ScoringModel model, List<Theme> themes, Progress progress);

  /** Adds a theme. */
  PrioritiesView add(String id, Theme theme, Progress progress);

  /** Scores a theme on a criterion. */
  PrioritiesView score(
      String id,
      String theme,
      String criterion,
      int score,
      String why,
      List<EvidenceLink> evidence,
      Progress progress);

  /** Recommends a theme or says why not. */
  PrioritiesView choose(String id, String theme, Choice choice, String why, Progress progress);

  /** Scores by other weights from here on. */
  PrioritiesView remodel(String id, ScoringModel model, Progress progress);

  /** Takes a line of the history back. */
  PrioritiesView takeBack(String id, int line, Progress progress);
}
