package org.nimbench.start;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.shell.NewWorkspaceCard;
import org.nimbench.ui.shell.StartViewModel;

/** Asks for the name of a new workspace. */
final class NewWorkspace {
  private final Overlay overlay;
  private final Path folder;

  /** New files go to {@code chosen}; where that is empty, to the user's documents. */
  NewWorkspace(Overlay overlay, String chosen) {
    this.overlay = overlay;
    this.folder = chosen.isEmpty() ? documents() : Path.of(chosen);
  }

  static Path documents() {
    Path home = Path.of(System.getProperty("user.home", "."));
    Path documents = home.resolve("Documents");
    return documents.toFile().isDirectory() ? documents : home;
  }

  void ask(BiConsumer<Path, String> make) {
    NewWorkspaceCard card = new NewWorkspaceCard(StartViewModel.shortPath(folder));
    Button cancel = Buttons.plain("", Words.text("ui.overlay.cancel"), overlay::close);
    cancel.setCancelButton(true);
    Button makes =
        Buttons.primary(
            "mdi2p-plus",
            Words.text("ui.new.make"),
            () -> {
              overlay.close();
              make.accept(
                  folder.resolve(NewWorkspaceCard.fileName(card.name())).toAbsolutePath(),
                  card.name());
            });
    makes.setId("new-make");
    makes.setDefaultButton(true);
    makes.disableProperty().bind(card.isBlank());
    overlay.show(card, cancel, makes);
    card.begin();
  }
}
