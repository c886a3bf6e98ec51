package org.nimbench.priorities;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Themes scored on criteria, as the history of how they came to be: {@code nimbench.priorities/1}.
 *
 * @param id such as {@code M1}
 * @param name such as {@code Strategic assessment 2025}
 * @param entries everything that was done, the first first; the first is the model
 */
public record Matrix(String id, String name, List<Entry> entries) {
  public Matrix {
    entries = List.copyOf(entries);
    if (entries.isEmpty() || !(entries.get(0) instanceof Entry.Modelled)) {
      throw new IllegalArgumentException("A matrix begins with its model");
    }
  }

  /** The same matrix with one more line of history. */
  public Matrix with(Entry entry) {
    List<Entry> longer = new ArrayList<>(entries);
    longer.add(entry);
    return new Matrix(id, name, longer);
  }

  /** The same matrix as it stood at a moment; not before it was begun. */
  Matrix at(Instant moment) {
    List<Entry> then =
        entries.stream().filter(entry -> !entry.mark().at().isAfter(moment)).toList();
    return new Matrix(id, name, then);
  }

  /** The model that counts now. */
  public ScoringModel model() {
    ScoringModel model = null;
    for (Entry entry : entries) {
      if (entry instanceof Entry.Modelled modelled) {
        model = modelled.model();
      }
    }
    return java.util.Objects.requireNonNull(model);
  }

  /** The themes it holds now, in the order in which they came. */
  public List<Theme> themes() {
    Map<String, Theme> themes = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Added added) {
        themes.put(added.theme().key(), added.theme());
      } else if (entry instanceof Entry.Dropped dropped) {
        themes.remove(dropped.theme());
      }
    }
    return List.copyOf(themes.values());
  }

  /** The theme with a key. */
  public Optional<Theme> theme(String key) {
    return themes().stream().filter(theme -> theme.key().equals(key)).findFirst();
  }

  /** Every score a theme ever had on a criterion, the first first. */
  public List<Entry.Scored> scores(String theme, String criterion) {
    return scored(theme).stream().filter(one -> one.criterion().equals(criterion)).toList();
  }

  private List<Entry.Scored> scored(String theme) {
    List<Entry.Scored> its = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Scored scored && scored.theme().equals(theme)) {
        its.add(scored);
      }
    }
    return its;
  }

  /**
   * The scores of a theme that count now, by criterion: the last of each, if it was not taken back
   * and the model that counts now has such a score.
   */
  public Map<String, Entry.Scored> standing(String theme) {
    ScoringModel model = model();
    Map<String, Entry.Scored> last = new LinkedHashMap<>();
    scored(theme).forEach(one -> last.put(one.criterion(), one));
    Map<String, Entry.Scored> standing = new LinkedHashMap<>();
    for (Criterion criterion : model.criteria()) {
      Entry.Scored one = last.get(criterion.key());
      if (one != null && one.score() != null && criterion.level(one.score()).isPresent()) {
        standing.put(criterion.key(), one);
      }
    }
    return standing;
  }

  /** What is recommended about a theme now; null while nothing is. */
  public Entry.@Nullable Chosen chosen(String theme) {
    Entry.Chosen last = null;
    for (Entry entry : entries) {
      if (entry instanceof Entry.Chosen chosen && chosen.theme().equals(theme)) {
        last = chosen;
      }
    }
    return last == null || last.choice() == null ? null : last;
  }
}
