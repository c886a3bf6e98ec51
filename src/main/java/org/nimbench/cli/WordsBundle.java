package org.nimbench.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;

/** Lets the help pages take their sentences from the one bundle. */
final class WordsBundle extends ResourceBundle {
  @Override
  protected @Nullable Object handleGetObject(String key) {
    return key.startsWith("cli.") ? Words.text(key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.emptyEnumeration();
  }

  @Override
  public boolean containsKey(String key) {
    return key.startsWith("cli.");
  }
}
