package org.nimbench.ui.shell;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;

/** What the window shows around its screens. */
public final class ShellViewModel {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private final StringProperty workspace = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalTime> saved = new SimpleObjectProperty<>();
  private final IntegerProperty step = new SimpleIntegerProperty(0);
  private final ObjectProperty<Look> look;
  private final StringProperty place = new SimpleStringProperty("");
  private final ObservableMap<Integer, String> badges = FXCollections.observableHashMap();
  private final StringProperty readOnly = new SimpleStringProperty("");
  private final StringProperty notice = new SimpleStringProperty("");
  private final BooleanProperty isBeside = new SimpleBooleanProperty(false);
  private final StringProperty refusal = new SimpleStringProperty("");

  /** A window with no workspace open. */
  public ShellViewModel(ObjectProperty<Look> look) {
    this.look = look;
  }

  /** The name of the open workspace; empty while the start screen is shown. */
  public StringProperty workspace() {
    return workspace;
  }

  /** Whether a workspace is open. */
  public BooleanBinding isOpen() {
    return workspace.isNotEmpty();
  }

  /** When the workspace was changed last; null while nothing was changed. */
  public ObjectProperty<@Nullable LocalTime> saved() {
    return saved;
  }

  /** {@code saved 14:02}, or that nothing has changed. */
  public StringBinding savedWords() {
    return Bindings.createStringBinding(
        () -> {
          LocalTime at = saved.get();
          return at == null
              ? Words.text("ui.shell.unchanged")
              : Words.text("ui.shell.saved", TIME.format(at));
        },
        saved);
  }

  /** The step that is shown, 1 … 7. */
  public IntegerProperty step() {
    return step;
  }

  /** Whether a screen is shown that is no step, such as the settings. */
  BooleanProperty isBeside() {
    return isBeside;
  }

  /** Goes to a step, also from a screen that is no step. */
  public void goTo(int wanted) {
    if (step.get() == wanted) {
      // The step is under another screen: only a change brings it back.
      step.set(0);
    }
    step.set(wanted);
  }

  /** Step → a few characters on its place of the rail, such as how many extracts are late. */
  public ObservableMap<Integer, String> badges() {
    return badges;
  }

  /** Light or dark. */
  public ObjectProperty<Look> look() {
    return look;
  }

  /** Where a map is pointed at, in words; empty where there is no map. */
  public StringProperty place() {
    return place;
  }

  /** Why the workspace can only be read, and who holds it; empty where it can be written. */
  public StringProperty readOnly() {
    return readOnly;
  }

  /** The newest reason why a command could not be done; a notice with these words is no success. */
  public StringProperty refusal() {
    return refusal;
  }

  /** The last thing that was done, for the status bar; empty for none. */
  public StringProperty notice() {
    return notice;
  }
}
