package org.nimbench.kernel;

import java.util.List;

/**
 * Areas chosen from one boundary layer.
 *
 * @param layer the layer's name
 * @param codes the codes of the areas, at least one
 */
public record AreaChoice(String layer, List<String> codes) {
  public AreaChoice {
    codes = List.copyOf(codes);
    if (codes.isEmpty()) {
      throw new IllegalArgumentException("An area choice names at least one area of " + layer);
    }
  }

  /**
   * Reads {@code LAYER:CODE[,CODE]}.
   *
   * @throws ProblemException (usage) if there is no colon or no code
   */
  public static AreaChoice parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon == text.length() - 1) {
      throw Problem.of(ProblemKind.USAGE, "kernel.area.unreadable", "", text).asException();
    }
    return new AreaChoice(text.substring(0, colon), List.of(text.substring(colon + 1).split(",")));
  }

  @Override
  public String toString() {
    return layer + ":" + String.join(",", codes);
  }
}
