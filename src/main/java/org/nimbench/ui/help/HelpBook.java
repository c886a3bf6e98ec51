package org.nimbench.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.nimbench.study.Studies;
import org.nimbench.ui.help.HelpPage.Kind;

/**
 * Every page of help: a card for each method that the engine has, the window's manners, glossary.
 */
public final class HelpBook {
  private static final List<String> WINDOW =
      List.of("data", "collecting", "gate", "selection", "saving", "present");
  private static final String GLOSSARY = "glossary";

  private final List<HelpPage> pages = new ArrayList<>();

  /** Reads the pages. */
  public HelpBook() {
    Studies.methods().forEach(method -> pages.add(read(method, Kind.METHOD)));
    WINDOW.forEach(key -> pages.add(read(key, Kind.WINDOW)));
    pages.add(read(GLOSSARY, Kind.GLOSSARY));
  }

  private static HelpPage read(String key, Kind kind) {
    String text = text("/org/nimbench/help/" + key + ".md");
    int end = text.indexOf('\n');
    return new HelpPage(
        key, kind, text.substring(0, end).replaceFirst("^# ", ""), text.substring(end).strip());
  }

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(HelpBook.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages in their order. */
  public List<HelpPage> pages() {
    return List.copyOf(pages);
  }

  /** The page with a key. */
  public Optional<HelpPage> page(String key) {
    return pages.stream().filter(page -> page.key().equals(key)).findFirst();
  }

  /**
   * Pages that hold all of the words, those with them in the title first; every page where nothing
   * is asked.
   */
  public List<HelpPage> find(String words) {
    List<String> wanted =
        List.of(words.strip().toLowerCase(Locale.UK).split("\\s+")).stream()
            .filter(word -> !word.isEmpty())
            .toList();
    List<HelpPage> found = new ArrayList<>();
    for (HelpPage page : pages) {
      if (holds(page.title(), wanted)) {
        found.add(page);
      }
    }
    for (HelpPage page : pages) {
      if (!found.contains(page) && holds(page.title() + " " + page.text(), wanted)) {
        found.add(page);
      }
    }
    return found;
  }

  private static boolean holds(String text, List<String> wanted) {
    String lower = text.toLowerCase(Locale.UK);
    return wanted.stream().allMatch(lower::contains);
  }
}
