package org.nimbench.ui.kit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

class CommandBookTest {
  private final CommandBook book = new CommandBook();
  private final AtomicInteger runs = new AtomicInteger();

  private Command command(int step, String id, String keys) {
    return Command.onScreen(step, id, CommandMenu.MAP, id, keys, runs::incrementAndGet);
  }

  @Test
  void aCommandThatCannotBeDoneSaysWhyAndIsNotDone() {
    SimpleStringProperty why = new SimpleStringProperty("Nothing is selected.");
    book.add(List.of(command(2, "map.zoom", "Z").unless(why)));
    assertThat(book.run("map.zoom")).isEqualTo("Nothing is selected.");
    assertThat(runs).hasValue(0);
    why.set("");
    assertThat(book.run("map.zoom")).isEmpty();
    assertThat(runs).hasValue(1);
  }

  @Test
  void commandsGoWhenTheirScreenGoes() {
    Runnable out = book.add(List.of(command(2, "map.home", "Home")));
    assertThat(book.find("map.home")).isPresent();
    out.run();
    assertThat(book.all()).isEmpty();
  }

  @Test
  void theSameKeysMayMeanTwoThingsOnlyOnTwoScreens() {
    book.add(List.of(command(2, "map.table", "Alt+T"), command(3, "trend.table", "Alt+T")));
    assertThatThrownBy(() -> book.add(List.of(command(0, "table", "Alt+T"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Alt+T");
    assertThatThrownBy(() -> book.add(List.of(command(2, "map.table", ""))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
