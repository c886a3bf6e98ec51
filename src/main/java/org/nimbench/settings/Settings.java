package org.nimbench.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user's choices.
 *
 * @param look light, dark or for a projector
 * @param followsSystem whether the look is the system's; {@code look} is what it was last
 * @param textPercent size of the text, one of {@link #TEXT_SIZES}
 * @param reducedMotion whether nothing fades or slides
 * @param folder where workspaces are kept, offered when one is made; empty for the last used
 * @param author whose name products carry; empty for none
 * @param wordTemplate the organisation's template for Word files; empty for our own look
 * @param recent workspaces opened before, the newest first, each file once
 */
public record Settings(
    Look look,
    boolean followsSystem,
    int textPercent,
    boolean reducedMotion,
    String folder,
    String author,
    String wordTemplate,
    List<RecentWorkspace> recent) {
  /** How many workspaces the start screen remembers. */
  public static final int REMEMBERED = 8;

  /** Sizes of text that can be chosen, in percent. */
  public static final List<Integer> TEXT_SIZES = List.of(100, 110, 125, 150);

  private static final int USUAL_TEXT = 100;

  /** What holds until the user chooses. */
  public static final Settings STANDARD = new Settings(Look.LIGHT, List.of());

  /** Standard choices but for the look and the workspaces. */
  public Settings(Look look, List<RecentWorkspace> recent) {
    this(look, false, USUAL_TEXT, false, "", "", "", recent);
  }

  /**
   * Refuses a size of text that cannot be chosen.
   *
   * @throws IllegalArgumentException if {@code textPercent} is not one of {@link #TEXT_SIZES}
   */
  public Settings {
    recent = List.copyOf(recent);
    if (!TEXT_SIZES.contains(textPercent)) {
      throw new IllegalArgumentException("Text of " + textPercent + " percent");
    }
  }

  /** The same choices in another look, which is no longer the system's. */
  public Settings withLook(Look newLook) {
    return new Settings(
        newLook, false, textPercent, reducedMotion, folder, author, wordTemplate, recent);
  }

  /** The same choices in the look that the system has. */
  public Settings followingSystem(Look systems) {
    return new Settings(
        systems, true, textPercent, reducedMotion, folder, author, wordTemplate, recent);
  }

  /** The same choices with text of another size. */
  public Settings withTextPercent(int percent) {
    return new Settings(
        look, followsSystem, percent, reducedMotion, folder, author, wordTemplate, recent);
  }

  /** The same choices with or without motion. */
  public Settings withReducedMotion(boolean reduced) {
    return new Settings(
        look, followsSystem, textPercent, reduced, folder, author, wordTemplate, recent);
  }

  /** The same choices with another folder of workspaces. */
  public Settings withFolder(String newFolder) {
    return new Settings(
        look, followsSystem, textPercent, reducedMotion, newFolder, author, wordTemplate, recent);
  }

  /** The same choices with another author. */
  public Settings withAuthor(String newAuthor) {
    return new Settings(
        look, followsSystem, textPercent, reducedMotion, folder, newAuthor, wordTemplate, recent);
  }

  /** The same choices with another template for Word files; an empty one means our own look. */
  public Settings withWordTemplate(String newTemplate) {
    return new Settings(
        look, followsSystem, textPercent, reducedMotion, folder, author, newTemplate, recent);
  }

  private Settings withRecent(List<RecentWorkspace> others) {
    return new Settings(
        look, followsSystem, textPercent, reducedMotion, folder, author, wordTemplate, others);
  }

  /** A workspace was opened: it goes to the head of the list. */
  public Settings withOpened(RecentWorkspace workspace) {
    Stream<RecentWorkspace> others =
        recent.stream().filter(other -> !other.file().equals(workspace.file()));
    return withRecent(Stream.concat(Stream.of(workspace), others).limit(REMEMBERED).toList());
  }

  /** A workspace was looked at; one that is not in the list changes nothing. */
  public Settings withSummary(RecentWorkspace looked, WorkspaceSummary summary) {
    return withRecent(
        recent.stream()
            .map(each -> each.file().equals(looked.file()) ? each.withSummary(summary) : each)
            .toList());
  }

  /** Another product is open in a workspace; one that is not in the list changes nothing. */
  public Settings withProduct(Path workspace, String product) {
    return withRecent(
        recent.stream()
            .map(each -> each.file().equals(workspace) ? each.withProduct(product) : each)
            .toList());
  }

  /** The product that was open last in a workspace; empty for none. */
  public String product(Path workspace) {
    return recent.stream()
        .filter(each -> each.file().equals(workspace))
        .map(RecentWorkspace::product)
        .findFirst()
        .orElse("");
  }

  /** The same list without one workspace; its file is left alone. */
  public Settings without(RecentWorkspace workspace) {
    return withRecent(
        recent.stream().filter(other -> !other.file().equals(workspace.file())).toList());
  }
}
