package org.nimbench.priorities;

import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * What a score rests on.
 *
 * @param kind what sort of thing
 * @param ref which: {@code PRODUCT/EVIDENCE}, or the ref of a consultation
 */
public record EvidenceLink(Kind kind, String ref) {
  /** What a score can rest on. */
  public enum Kind {
    /** A figure of a product. */
    FIGURE("figure:"),
    /** A consultation of the register. */
    CONSULTATION("consultation:");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  /** A figure of a product. */
  public static EvidenceLink figure(String product, String evidence) {
    return new EvidenceLink(Kind.FIGURE, product + "/" + evidence);
  }

  /** A consultation of the register. */
  public static EvidenceLink consultation(String ref) {
    return new EvidenceLink(Kind.CONSULTATION, ref);
  }

  /** As files write it: {@code figure:pp-1/e2}, {@code consultation:C1}. */
  public String code() {
    return kind.prefix + ref;
  }

  /**
   * Reads what {@link #code} writes.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if it is none
   */
  public static EvidenceLink parse(String text) {
    for (Kind kind : Kind.values()) {
      String ref = text.strip().startsWith(kind.prefix) ? rest(text, kind) : "";
      if (kind == Kind.FIGURE ? ref.matches("[^/\\s]+/[^/\\s]+") : !ref.isEmpty()) {
        return new EvidenceLink(kind, ref);
      }
    }
    throw Problem.of(ProblemKind.USAGE, "priorities.link.unreadable", "", text).asException();
  }

  private static String rest(String text, Kind kind) {
    return text.strip().substring(kind.prefix.length()).strip();
  }
}
