package org.nimbench.ui.kit.filter;

import javafx.scene.control.ComboBox;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Told;

/** Which of the sets of records that are held. */
final class SetChoice extends ComboBox<SetKey> {
  private final FilterViewModel model;
  private boolean isShowing;

  SetChoice(FilterViewModel model) {
    this.model = model;
    setId("filter-set");
    setAccessibleText(Words.text("ui.filter.set.name"));
    setConverter(InWords.of(SetKey::inWords));
    setMaxWidth(Double.MAX_VALUE);
    setVisibleRowCount(12);
    getItems().setAll(model.choices().sets().stream().map(FilterChoices.HeldSet::set).toList());
    Told.choice(this);
    follow();
    model.filter().addListener((observed, before, now) -> follow());
    setOnAction(event -> choose());
  }

  private void follow() {
    isShowing = true;
    setValue(model.filter().get().set());
    isShowing = false;
  }

  private void choose() {
    SetKey chosen = getValue();
    if (!isShowing && chosen != null) {
      model.chooseSet(chosen);
    }
  }
}
