package org.nimbench.study;

import org.nimbench.geography.AreaLayer;

/**
 * How many incidents lie in each area of a layer; the parts add up to what was selected.
 *
 * @param inArea incidents by area, in the layer's order
 * @param outside with coordinates, in no area
 * @param notLocated without coordinates
 */
record AreaTally(long[] inArea, long outside, long notLocated) {

  static AreaTally of(Question question, Selection selection, AreaLayer layer) {
    int[] membership =
        question.records().membership(selection.incidents(), layer, question.progress());
    double[] eastings = selection.incidents().eastings();
    long[] inArea = new long[layer.areas().size()];
    long outside = 0;
    long notLocated = 0;
    for (int i : selection.used()) {
      if (Double.isNaN(eastings[i])) {
        notLocated++;
      } else if (membership[i] < 0) {
        outside++;
      } else {
        inArea[membership[i]]++;
      }
    }
    return new AreaTally(inArea, outside, notLocated);
  }
}
