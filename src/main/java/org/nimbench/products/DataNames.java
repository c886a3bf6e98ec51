package org.nimbench.products;

import org.nimbench.kernel.Words;

/** What the parts of a workspace are called in a document. */
final class DataNames {
  private DataNames() {}

  /** A data version's name in words; the name itself where its kind is not known. */
  static String of(String name) {
    int colon = name.indexOf(':');
    String rest = name.substring(colon + 1);
    return switch (colon < 0 ? "" : name.substring(0, colon)) {
      case "set" -> Words.text("products.data.set", rest);
      case "layer" -> Words.text("products.data.layer", rest);
      case "denominators" -> Words.text("products.data.denominators", rest);
      default -> name;
    };
  }
}
