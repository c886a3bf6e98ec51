package org.nimbench.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * What a field still asks for, under the field: a calm request while nothing was typed, a mistake
 * once the analyst has typed or asked to go on.
 */
public final class FieldNote extends Label {
  private static final String CALM = "nb-caption";
  private static final String WRONG = "nb-wrong";

  /** A note that says nothing yet. */
  public FieldNote() {
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().add(CALM);
    managedProperty().bind(visibleProperty());
    say("");
  }

  /** Says what is asked for; nothing is said where the words are empty. */
  public void say(String words) {
    setText(words);
    setVisible(!words.isEmpty());
  }

  /** From now on what is said is a mistake. */
  public void insist() {
    getStyleClass().remove(CALM);
    if (!isInsisting()) {
      getStyleClass().add(WRONG);
    }
  }

  /** Whether what is said is told as a mistake. */
  public boolean isInsisting() {
    return getStyleClass().contains(WRONG);
  }
}
