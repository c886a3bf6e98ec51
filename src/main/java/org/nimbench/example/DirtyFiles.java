package org.nimbench.example;

import java.util.ArrayList;
import java.util.List;

/** What partners send and should not, one thing wrong in each file. */
final class DirtyFiles {
  private DirtyFiles() {}

  /** All of them. */
  static List<Delivery> of(Scene scene) {
    List<Delivery> made = new ArrayList<>();
    made.addAll(DirtyPolice.of(scene));
    made.addAll(DirtyFire.of(scene));
    made.addAll(DirtyCounty.of(scene));
    made.addAll(DirtyCouncil.of(scene));
    made.addAll(DirtyHealth.of(scene));
    made.addAll(DirtyAmbulance.of(scene));
    return made;
  }
}
