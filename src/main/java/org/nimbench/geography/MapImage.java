package org.nimbench.geography;

import org.nimbench.kernel.Box;

/** A picture of the ground, north up, as PNG or JPEG. Two are the same only if they are one. */
public final class MapImage {
  private final Facts facts;
  private final byte[] bytes;

  /**
   * What is known of a picture beside its pixels.
   *
   * @param box the ground under it, metres of the British National Grid
   * @param columns pixels from west to east
   * @param rows pixels from north to south
   * @param media {@code image/png} or {@code image/jpeg}
   * @param source the name of the file it was read from
   * @param attribution what is printed beside maps that show it; empty for nothing
   */
  public record Facts(
      Box box, int columns, int rows, String media, String source, String attribution) {}

  /** A picture; {@code bytes} are what its media type says. */
  public MapImage(Facts facts, byte[] bytes) {
    this.facts = facts;
    this.bytes = bytes.clone();
  }

  /** What is known of it. */
  public Facts facts() {
    return facts;
  }

  /** The encoded picture. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The same picture with another licence line. */
  public MapImage withAttribution(String words) {
    return new MapImage(
        new Facts(facts.box(), facts.columns(), facts.rows(), facts.media(), facts.source(), words),
        bytes);
  }
}
