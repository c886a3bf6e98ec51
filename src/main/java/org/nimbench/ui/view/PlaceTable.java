package org.nimbench.ui.view;

/**
 * Gathers incidents by exactly equal coordinates, in the order in which places are met first, in
 * one pass over a table of hashes.
 *
 * @param eastings of each place; longer than {@code size}
 * @param northings of each place
 * @param counts incidents at each place
 * @param size how many places
 */
record PlaceTable(double[] eastings, double[] northings, int[] counts, int size) {
  /** Gathers. */
  static PlaceTable of(double[] eastings, double[] northings) {
    int incidents = eastings.length;
    PlaceTable table =
        new PlaceTable(new double[incidents], new double[incidents], new int[incidents], 0);
    int[] slots = new int[Integer.highestOneBit(Math.max(4, incidents)) * 4];
    int size = 0;
    for (int i = 0; i < incidents; i++) {
      int slot = table.slot(slots, eastings[i], northings[i]);
      if (slots[slot] == 0) {
        table.eastings[size] = eastings[i];
        table.northings[size] = northings[i];
        slots[slot] = ++size;
      }
      table.counts[slots[slot] - 1]++;
    }
    return new PlaceTable(table.eastings, table.northings, table.counts, size);
  }

  /** Where a place is kept, or an empty slot for it; a slot holds one more than its number. */
  private int slot(int[] slots, double easting, double northing) {
    long bits = Double.doubleToLongBits(easting) * 31 + Double.doubleToLongBits(northing);
    long mixed = (bits ^ bits >>> 32) * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 33) & slots.length - 1;
    while (slots[slot] != 0
        && (eastings[slots[slot] - 1] != easting || northings[slots[slot] - 1] != northing)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
