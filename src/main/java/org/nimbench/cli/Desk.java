package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Words;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** What every command does with its surroundings: opens the workspace, prints, reports progress. */
final class Desk {
  private final Surroundings surroundings;
  private final boolean json;

  Desk(Surroundings surroundings, boolean json) {
    this.surroundings = surroundings;
    this.json = json;
  }

  /** Opens a workspace without changing a byte of it. */
  <T> T reading(Path file, Function<Workspace, T> work) {
    try (Workspace workspace = Workspace.openToRead(file)) {
      return work.apply(workspace);
    }
  }

  /** Opens a workspace as its one writer. */
  <T> T writing(Path file, Function<Workspace, T> work) {
    try (Workspace workspace = Workspace.openToWrite(file, surroundings.clock())) {
      return work.apply(workspace);
    }
  }

  /** Prints the JSON where it was asked for, the lines otherwise. */
  void print(ObjectNode tree, String... lines) {
    if (json) {
      surroundings.out().println(tree.toPrettyString());
    } else {
      for (String line : lines) {
        surroundings.out().println(line);
      }
    }
  }

  /** As the other, for a command that needs no JSON at all where none is asked for. */
  void print(Supplier<ObjectNode> tree, String... lines) {
    if (json) {
      print(tree.get(), lines);
    } else {
      for (String line : lines) {
        surroundings.out().println(line);
      }
    }
  }

  /** A message beside the result. */
  void say(String message) {
    surroundings.err().println(message);
  }

  /** An empty JSON object. */
  ObjectNode object() {
    return Formats.trees().createObjectNode();
  }

  /** Reports on standard error, at most once a second. */
  Progress progress() {
    return new Progress() {
      private long last = System.nanoTime();

      @Override
      public synchronized void at(long done, long total, String what) {
        long now = System.nanoTime();
        if (now - last > 1_000_000_000L) {
          last = now;
          say(
              total > 0
                  ? Words.text("cli.progress.of", what, done * 100 / total)
                  : Words.text("cli.progress", what, done));
        }
      }

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }
}
