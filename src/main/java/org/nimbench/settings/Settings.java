package org.nimbench.settings;

import java.util.List;
import java.util.stream.Stream;

/**
 * The user's choices.
 *
 * @param look light or dark
 * @param recent workspaces opened before, the newest first, each file once
 */
public record Settings(Look look, List<RecentWorkspace> recent) {
  /** How many workspaces the start screen remembers. */
  public static final int REMEMBERED = 8;

  /** What holds until the user chooses. */
  public static final Settings STANDARD = new Settings(Look.LIGHT, List.of());

  public Settings {
    recent = List.copyOf(recent);
  }

  /** The same choices in another look. */
  public Settings withLook(Look newLook) {
    return new Settings(newLook, recent);
  }

  /** A workspace was opened: it goes to the head of the list. */
  public Settings withOpened(RecentWorkspace workspace) {
    Stream<RecentWorkspace> others =
        recent.stream().filter(other -> !other.file().equals(workspace.file()));
    return new Settings(
        look, Stream.concat(Stream.of(workspace), others).limit(REMEMBERED).toList());
  }

  /** The same list without one workspace; its file is left alone. */
  public Settings without(RecentWorkspace workspace) {
    return new Settings(
        look, recent.stream().filter(other -> !other.file().equals(workspace.file())).toList());
  }
}
