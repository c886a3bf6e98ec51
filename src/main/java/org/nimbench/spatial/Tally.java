package org.nimbench.spatial;

/** Counts the cells and incidents of classes. Cells without a value (NaN) are in none. */
record Tally(Surface surface, int[] counts) {

  Classes classes(String scheme, double[] lower, double[] upper) {
    Classes empty =
        new Classes(scheme, lower, upper, new int[lower.length], new long[lower.length], 0, 0);
    int[] members = new int[lower.length];
    long[] incidents = new long[lower.length];
    int belowMembers = 0;
    long belowIncidents = 0;
    for (int cell = 0; cell < counts.length; cell++) {
      double value = surface.values()[cell];
      int place = empty.classOf(value);
      if (place >= 0) {
        members[place]++;
        incidents[place] += counts[cell];
      } else if (!Double.isNaN(value)) {
        belowMembers++;
        belowIncidents += counts[cell];
      }
    }
    return new Classes(scheme, lower, upper, members, incidents, belowMembers, belowIncidents);
  }
}
