package org.nimbench.example;

/** Who sends Northvale its information. */
enum Partner {
  POLICE("Wendshire Police", "wendshire-police"),
  FIRE("Wendshire Fire and Rescue", "wendshire-fire"),
  HIGHWAYS("Wendshire County Council, highways", "wendshire-highways"),
  EDUCATION("Wendshire County Council, education", "wendshire-education"),
  COUNCIL("Northvale District Council", "northvale-council"),
  HEALTH("NHS Wendshire Integrated Care Board", "wendshire-icb"),
  AMBULANCE("Midshire Ambulance Service", "midshire-ambulance"),
  TOWN_COUNCIL("Netherby Town Council", "netherby-town-council");

  private final String supplier;
  private final String folder;

  Partner(String supplier, String folder) {
    this.supplier = supplier;
    this.folder = folder;
  }

  /** As it signs. */
  String supplier() {
    return supplier;
  }

  /** Where its good files lie. */
  String good(String file) {
    return "examples/partners/" + folder + "/" + file;
  }

  /** Where its dirty files lie. */
  String dirty(String file) {
    return "examples/dirty/" + folder + "/" + file;
  }
}
