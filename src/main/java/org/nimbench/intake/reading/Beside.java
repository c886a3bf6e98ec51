package org.nimbench.intake.reading;

import java.util.ArrayList;
import java.util.List;

/** Texts beside the tables of a workbook, as many as can be checked and held. */
final class Beside {
  private static final int MOST_TEXTS = 50_000;
  private static final long MOST_CHARACTERS = 5_000_000;

  private final List<BesideText> texts = new ArrayList<>();
  private long characters;

  /**
   * Takes a text.
   *
   * @throws UnreadableFile if there are too many
   */
  void add(BesideText text) throws UnreadableFile {
    characters += text.text().length();
    if (texts.size() >= MOST_TEXTS || characters > MOST_CHARACTERS) {
      throw new UnreadableFile("intake.read.much-beside");
    }
    texts.add(text);
  }

  void addAll(List<BesideText> more) throws UnreadableFile {
    for (BesideText text : more) {
      add(text);
    }
  }

  List<BesideText> texts() {
    return texts;
  }
}
