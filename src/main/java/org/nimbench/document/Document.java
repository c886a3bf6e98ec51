package org.nimbench.document;

import java.time.Instant;
import java.util.List;

/**
 * A document to be handed over.
 *
 * @param title a cover title where the blocks have headings of level 1; else the one heading of
 *     level 1
 * @param subtitle one line under it
 * @param summary for the file's properties
 * @param furniture what stands at the head and foot of every page
 * @param made the moment written into the file's properties
 * @param blocks from top to bottom; headings begin at level 1 (long products) or 2 (short ones) and
 *     skip none
 * @param large whether it is for everybody to read: 12 pt
 */
public record Document(
    String title,
    String subtitle,
    String summary,
    Furniture furniture,
    Instant made,
    List<Block> blocks,
    boolean large) {
  /** A document in our usual print. */
  public Document(
      String title,
      String subtitle,
      String summary,
      Furniture furniture,
      Instant made,
      List<Block> blocks) {
    this(title, subtitle, summary, furniture, made, blocks, false);
  }

  public Document {
    blocks = List.copyOf(blocks);
  }

  /**
   * Head and foot of every page: organisation – marking – short title; release, version and date –
   * marking – page n of m.
   *
   * @param organisation top left
   * @param marking such as {@code OFFICIAL}: top and bottom centre, bold capitals
   * @param shortTitle top right
   * @param release bottom left, such as {@code PARTNER release · draft 0.2 · 07/11/2025}
   */
  public record Furniture(String organisation, String marking, String shortTitle, String release) {}
}
