package org.nimbench.study;

import java.util.List;

/**
 * An answer in words.
 *
 * @param title what is shown: subject, place, period
 * @param finding the main finding as a clause with its number, without a full stop: the caption
 * @param subtitle what is measured, place, period, unit
 * @param alternativeText kind of picture, what it shows, the finding, three to five values
 * @param whatThisDid the method in plain words, a paragraph each
 * @param cautions what a reader must know before believing it; empty when nothing
 */
public record Telling(
    String title,
    String finding,
    String subtitle,
    String alternativeText,
    List<String> whatThisDid,
    List<Caution> cautions) {
  public Telling {
    whatThisDid = List.copyOf(whatThisDid);
    cautions = List.copyOf(cautions);
  }

  /** What a reader must know before believing it, as people read it. */
  public List<String> cautionsInWords() {
    return cautions.stream().map(Caution::words).toList();
  }

  /** The same answer with other cautions. */
  public Telling withCautions(List<Caution> others) {
    return new Telling(title, finding, subtitle, alternativeText, whatThisDid, others);
  }
}
