package org.nimbench.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a mention of each heading, figure and table of a document says. */
public final class Mentions {
  private Mentions() {}

  /**
   * Id → words, such as {@code e3} → {@code Figure 4}, from top to bottom.
   *
   * @throws IllegalArgumentException if an id is used twice or levels of headings skip
   */
  public static Map<String, String> of(Document document) {
    Map<String, String> mentions = new LinkedHashMap<>();
    Labels.of(document).all().forEach(entry -> mentions.put(entry.id(), entry.mention()));
    return mentions;
  }
}
