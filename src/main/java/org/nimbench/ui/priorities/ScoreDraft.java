package org.nimbench.ui.priorities;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.EvidenceLink;

/** A score with its reason and its evidence while it is typed. */
public final class ScoreDraft {
  private final ObjectProperty<@Nullable Integer> score = new SimpleObjectProperty<>();
  private final StringProperty why = new SimpleStringProperty("");
  private final ObservableList<EvidenceLink> evidence = FXCollections.observableArrayList();
  private Entry.@Nullable Scored standing;

  ScoreDraft() {}

  /** Begins with the score that stands, or with nothing. */
  void begin(Entry.@Nullable Scored now) {
    standing = now;
    score.set(now == null ? null : now.score());
    why.set(now == null ? "" : now.why());
    evidence.setAll(now == null ? List.of() : now.evidence());
  }

  void clear() {
    begin(null);
  }

  /** Why it cannot be kept, in one sentence; empty where it can. */
  public String whyNot() {
    if (score.get() == null) {
      return Words.text("ui.priorities.no-score");
    }
    if (why.get().isBlank()) {
      return Words.text("ui.priorities.no-reason");
    }
    Entry.Scored before = standing;
    boolean isSame =
        before != null
            && score.get().equals(before.score())
            && why.get().strip().equals(before.why())
            && List.copyOf(evidence).equals(before.evidence());
    return isSame ? Words.text("ui.priorities.unchanged") : "";
  }

  /** Adds evidence, or takes it away where it is there. */
  public void toggle(EvidenceLink link) {
    if (!evidence.remove(link)) {
      evidence.add(link);
    }
  }

  /** The score; null while none is chosen. */
  public ObjectProperty<@Nullable Integer> score() {
    return score;
  }

  /** Its reason. */
  public StringProperty why() {
    return why;
  }

  /** What it rests on. */
  public ObservableList<EvidenceLink> evidence() {
    return evidence;
  }
}
