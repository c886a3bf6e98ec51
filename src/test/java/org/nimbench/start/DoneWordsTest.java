package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DoneWordsTest {
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:\\bwrite\\(\\s*|\\bkeep\\(\\s*|AuditTrail\\.add\\([^\"]*)\"([a-z]+(?: [a-z]+)*)\"");

  @Test
  void everyCommandThatTheSourcesWriteToTheAuditTrailHasWords() throws IOException {
    Set<String> commands = new TreeSet<>(List.of("drawn add", "bookmark change", "filter remove"));
    commands.add("annotation add");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher found = COMMAND.matcher(Files.readString(file));
        while (found.find()) {
          commands.add(found.group(1));
        }
      }
    }
    // A picture's format, and the end of what the desk's drawers write.
    commands.removeAll(Set.of("png", "remove"));
    assertThat(commands).contains("import", "purge", "create", "migrate", "product new");
    assertThat(commands).allSatisfy(each -> assertThat(words(each)).isTrue());
  }

  /** Some words are the command itself: an import is called so. */
  private static boolean words(String command) {
    return command.equals("import") || !DoneWords.of(command).equals(command);
  }

  @Test
  void whatIsNotKnownIsToldAsItStands() {
    assertThat(DoneWords.of(List.of("example", "fly")))
        .containsExactly("Northvale filled in", "fly");
  }
}
