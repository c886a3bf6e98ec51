package org.nimbench.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.settings.Look;
import org.nimbench.settings.Settings;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Segments;

/** The user's choices; each holds as soon as it is made. */
public final class SettingsScreen extends ScrollPane {
  private static final double FIELD = 320;

  private final ObjectProperty<Settings> settings;

  /** The same to listen to: the settings outlive the screen and keep nothing of it. */
  private final ObjectProperty<Settings> seen = new SimpleObjectProperty<>();

  private final Parts parts;

  /**
   * What the screen is given.
   *
   * @param systemLook asks the system which look it has
   * @param usualFolder where workspaces go while no folder was chosen, as the user reads it
   * @param folder asks for a folder
   * @param resetLayout puts the window back to its first size
   * @param back leaves the screen
   */
  public record Parts(
      Runnable systemLook,
      String usualFolder,
      Supplier<Optional<Path>> folder,
      Runnable resetLayout,
      Runnable back) {}

  /** The screen over the settings. */
  public SettingsScreen(ObjectProperty<Settings> settings, Parts parts) {
    this.settings = settings;
    this.parts = parts;
    seen.bind(settings);
    getStyleClass().addAll("nb-settings", "nb-zone");
    setFitToWidth(true);
    setAccessibleText(Words.text("ui.settings.title"));
    HBox head =
        new HBox(
            12, Labels.of(Words.text("ui.settings.title"), "nb-date"), Labels.spring(), back());
    head.setAlignment(Pos.CENTER_LEFT);
    VBox page =
        new VBox(
            head,
            section(Words.text("ui.settings.look")),
            row(Words.text("ui.settings.look.which"), looks()),
            row(Words.text("ui.settings.text"), sizes()),
            row("", motion()),
            row("", resetLayout()),
            section(Words.text("ui.settings.work")),
            row(Words.text("ui.settings.author"), author()),
            row(Words.text("ui.settings.folder"), folder()),
            row(
                Words.text("ui.settings.backups"),
                Labels.paragraph(Words.text("ui.settings.backups.every"), "nb-plain")));
    page.getStyleClass().add("nb-settings-page");
    StackPane centred = new StackPane(page);
    centred.getStyleClass().add("nb-settings-centre");
    setContent(centred);
  }

  private Button back() {
    Button back = Buttons.plain("mdi2c-close", Words.text("ui.settings.back"), parts.back());
    back.setId("settings-back");
    return back;
  }

  private static Label section(String title) {
    return Labels.of(title, "nb-heading", "nb-settings-section");
  }

  private static Node row(String title, Node control) {
    Label label = Labels.of(title, "nb-settings-label");
    label.setLabelFor(control);
    HBox row = new HBox(12, label, control);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private enum Choice {
    LIGHT,
    DARK,
    PROJECTOR,
    SYSTEM
  }

  private Node looks() {
    SimpleObjectProperty<Choice> chosen = new SimpleObjectProperty<>(choice(settings.get()));
    chosen.addListener((observed, before, now) -> choose(now));
    seen.addListener((observed, before, now) -> chosen.set(choice(now)));
    return new Segments<>(
        Words.text("ui.settings.look.which"),
        List.of(Choice.values()),
        each -> new Segments.Segment(icon(each), words(each), words(each)),
        chosen);
  }

  private static Choice choice(Settings now) {
    return now.followsSystem() ? Choice.SYSTEM : Choice.valueOf(now.look().name());
  }

  private void choose(Choice choice) {
    if (choice == choice(settings.get())) {
      return;
    }
    if (choice == Choice.SYSTEM) {
      parts.systemLook().run();
    } else {
      settings.set(settings.get().withLook(Look.valueOf(choice.name())));
    }
  }

  private static String words(Choice choice) {
    return switch (choice) {
      case LIGHT -> Words.text("ui.look.light");
      case DARK -> Words.text("ui.look.dark");
      case PROJECTOR -> Words.text("ui.look.projector");
      case SYSTEM -> Words.text("ui.look.system");
    };
  }

  private static String icon(Choice choice) {
    return switch (choice) {
      case LIGHT -> "mdi2w-white-balance-sunny";
      case DARK -> "mdi2w-weather-night";
      case PROJECTOR -> "mdi2p-projector-screen-outline";
      case SYSTEM -> "mdi2m-monitor";
    };
  }

  private Node sizes() {
    SimpleObjectProperty<Integer> chosen = new SimpleObjectProperty<>(settings.get().textPercent());
    chosen.addListener(
        (observed, before, now) -> settings.set(settings.get().withTextPercent(now)));
    seen.addListener((observed, before, now) -> chosen.set(now.textPercent()));
    return new Segments<>(
        Words.text("ui.settings.text"),
        Settings.TEXT_SIZES,
        each -> {
          String words = Words.text("ui.settings.text.percent", each);
          return new Segments.Segment("", words, words);
        },
        chosen);
  }

  private Node motion() {
    CheckBox box = new CheckBox(Words.text("ui.settings.motion"));
    box.setId("settings-motion");
    box.setSelected(settings.get().reducedMotion());
    box.setOnAction(event -> settings.set(settings.get().withReducedMotion(box.isSelected())));
    seen.addListener((observed, before, now) -> box.setSelected(now.reducedMotion()));
    return box;
  }

  private Node resetLayout() {
    return Buttons.plain(
        "mdi2r-restore",
        Words.text("ui.settings.reset"),
        () -> {
          settings.set(settings.get().withTextPercent(Settings.STANDARD.textPercent()));
          parts.resetLayout().run();
        });
  }

  private Node author() {
    TextField field = new TextField(settings.get().author());
    field.setId("settings-author");
    field.setPrefWidth(FIELD);
    field.setPromptText(Words.text("ui.settings.author.prompt"));
    field.setAccessibleText(Words.text("ui.settings.author"));
    field.setOnAction(event -> keepAuthor(field.getText()));
    field
        .focusedProperty()
        .addListener(
            (observed, before, now) -> {
              if (!now) {
                keepAuthor(field.getText());
              }
            });
    return field;
  }

  private void keepAuthor(String typed) {
    String author = typed.strip();
    if (!author.equals(settings.get().author())) {
      settings.set(settings.get().withAuthor(author));
    }
  }

  private Node folder() {
    Label where = Labels.of("", "nb-plain");
    where
        .textProperty()
        .bind(seen.map(now -> now.folder().isEmpty() ? parts.usualFolder() : now.folder()));
    Button choose =
        Buttons.plain(
            "mdi2f-folder-open-outline",
            Words.text("ui.settings.folder.choose"),
            () ->
                parts
                    .folder()
                    .get()
                    .ifPresent(
                        chosen -> settings.set(settings.get().withFolder(chosen.toString()))));
    HBox row = new HBox(12, where, choose);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
