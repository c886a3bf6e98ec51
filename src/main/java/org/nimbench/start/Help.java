package org.nimbench.start;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.nimbench.kernel.Words;
import org.nimbench.ui.help.HelpBook;
import org.nimbench.ui.help.HelpPanel;
import org.nimbench.ui.help.HelpViewModel;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.OnDemand;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.command.Command;
import org.nimbench.ui.kit.command.CommandMenu;
import org.nimbench.ui.kit.find.Find;
import org.nimbench.ui.kit.find.FindKind;
import org.nimbench.ui.kit.find.Finder;

/** Help over the window: what F1 opens depends on what is shown. */
final class Help implements Finder {
  private static final String FIRST_METHOD = "hotspot.kde";
  private static final String GLOSSARY = "glossary";

  /** Read when somebody asks: a start has no time for it. */
  private final OnDemand<HelpBook> book = new OnDemand<>(HelpBook::new);

  private final Overlay overlay;
  private final Supplier<String> topic;

  /** Help shown on {@code overlay}; {@code topic} is the key of the page for what is shown. */
  Help(Overlay overlay, Supplier<String> topic) {
    this.overlay = overlay;
    this.topic = topic;
  }

  List<Command> commands() {
    return List.of(
        Command.everywhere(
            "help.open",
            CommandMenu.HELP,
            Words.text("ui.command.help"),
            "F1",
            () -> open(topic.get())),
        Command.everywhere(
            "help.methods",
            CommandMenu.HELP,
            Words.text("ui.command.help.methods"),
            "",
            () -> open(FIRST_METHOD)),
        Command.everywhere(
            "help.glossary",
            CommandMenu.HELP,
            Words.text("ui.command.help.glossary"),
            "",
            () -> open(GLOSSARY)));
  }

  @Override
  public List<Find> all() {
    return book.get().pages().stream()
        .map(
            page ->
                Find.of(
                    FindKind.HELP,
                    page.title(),
                    Words.text("ui.find.help"),
                    "mdi2h-help-circle-outline",
                    () -> open(page.key())))
        .toList();
  }

  /** Opens the page with a key, or the first where there is none. */
  void open(String key) {
    Button close = Buttons.primary("", Words.text("ui.overlay.close"), overlay::close);
    close.setId("help-close");
    overlay.show(new HelpPanel(new HelpViewModel(book.get(), key)), close);
  }
}
