package org.nimbench.study;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * One way to sort incidents into rows.
 *
 * @param headings of its columns: one, or code and name for areas
 * @param labels of its rows in order, a cell for each heading
 * @param rowOf an incident's number → its row, or −1 for none
 * @param known of each row, whether its count is known; a month that is not covered is not
 * @param versions of layers and denominators it reads
 * @param areaLayer the layer it sorts by; empty for other dimensions
 */
record Dimension(
    List<String> headings,
    List<List<String>> labels,
    IntUnaryOperator rowOf,
    boolean[] known,
    List<String> versions,
    String areaLayer) {

  int size() {
    return labels.size();
  }

  boolean isArea() {
    return !areaLayer.isEmpty();
  }
}
