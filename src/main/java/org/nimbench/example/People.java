package org.nimbench.example;

import java.util.SplittableRandom;

/**
 * Who lives where: people and households in whole numbers, those of a ward being the sum of its
 * LSOAs.
 *
 * @param inLsoas people in each LSOA
 * @param householdsInLsoas households in each LSOA
 * @param inWards people in each ward
 * @param householdsInWards households in each ward
 */
record People(int[] inLsoas, int[] householdsInLsoas, int[] inWards, int[] householdsInWards) {
  /** The year of the estimates. */
  static final int YEAR = 2024;

  /** Rounds the people and shares them out to households of two to two and a half. */
  static People of(District district, SplittableRandom random) {
    int lsoas = district.people().length;
    int wards = district.wards().areas().size();
    People made = new People(new int[lsoas], new int[lsoas], new int[wards], new int[wards]);
    for (int i = 0; i < lsoas; i++) {
      int ward = district.wardOfLsoa()[i];
      made.inLsoas[i] = (int) Math.rint(district.people()[i]);
      made.householdsInLsoas[i] =
          (int) Math.rint(made.inLsoas[i] / Dice.between(random, 2.05, 2.6));
      made.inWards[ward] += made.inLsoas[i];
      made.householdsInWards[ward] += made.householdsInLsoas[i];
    }
    return made;
  }
}
