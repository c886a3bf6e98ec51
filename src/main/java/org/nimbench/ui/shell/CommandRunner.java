package org.nimbench.ui.shell;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.StringProperty;
import org.nimbench.ui.kit.command.Command;

/** Does a command for menus, keys and palette alike; one that cannot be done says why. */
final class CommandRunner {
  private final ShellViewModel model;
  private final IntegerProperty step;
  private final StringProperty notice;

  CommandRunner(ShellViewModel model) {
    this.model = model;
    this.step = model.step();
    this.notice = model.notice();
  }

  /** Does it; a command of another screen goes there first. */
  void run(Command command) {
    if (!command.isPossible()) {
      model.refusal().set(command.whyNot().getValue());
      notice.set(command.whyNot().getValue());
      return;
    }
    if (command.step() != 0 && command.step() != step.get()) {
      model.goTo(command.step());
    }
    command.action().run();
  }

  /** Whether its keys work now: it belongs to everywhere or to the screen that is shown. */
  boolean isWithinReach(Command command) {
    return command.step() == 0 || command.step() == step.get();
  }
}
