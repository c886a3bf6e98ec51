package org.nimbench.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nimbench.study.MethodWords;
import org.nimbench.study.Studies;

/** Every sentence stands in the bundle once, and every sentence of the bundle is used. */
class WordsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path BUNDLE = Path.of("src/main/resources/org/nimbench/words");
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+){1,4})\"|\\$\\{bundle:([a-z0-9.-]+)}");
  private static final Pattern PROBLEM =
      Pattern.compile("Problem\\s*\\.of\\(\\s*[\\w.]+,\\s*\"([^\"]+)\"");

  @Test
  void everyKeyThatTheSourceNamesHasWords() throws IOException {
    Set<String> keys = keys();
    Set<String> rooms = rooms();
    Set<String> missing = new TreeSet<>();
    for (String source : sources()) {
      Matcher literal = Pattern.compile("Words\\s*\\.text\\(\\s*\"([^\"]+)\"").matcher(source);
      while (literal.find()) {
        if (!keys.contains(literal.group(1))) {
          missing.add(literal.group(1));
        }
      }
      Matcher problem = PROBLEM.matcher(source);
      while (problem.find()) {
        for (String key : List.of(problem.group(1), problem.group(1) + ".do")) {
          if (!keys.contains(key)) {
            missing.add(key);
          }
        }
      }
      Matcher bundle = Pattern.compile("\\$\\{bundle:([^}]+)}").matcher(source);
      while (bundle.find()) {
        if (!keys.contains(bundle.group(1))) {
          missing.add(bundle.group(1));
        }
      }
    }
    assertThat(rooms).isNotEmpty();
    assertThat(missing).as("keys without words; add them to %s", BUNDLE).isEmpty();
  }

  @Test
  void everyMethodAndEveryParameterHasWordsForItsForm() throws IOException {
    Set<String> missing = new TreeSet<>();
    Studies.methods().forEach(method -> missing.addAll(MethodWords.keys(method)));
    assertThat(missing).hasSizeGreaterThan(20);
    missing.removeAll(keys());
    assertThat(missing).as("add what a form says to %s", BUNDLE).isEmpty();
  }

  @Test
  void everyKeyOfTheBundleIsUsed() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String source : sources()) {
      Matcher literal = LITERAL.matcher(source);
      while (literal.find()) {
        String key = literal.group(1) == null ? literal.group(2) : literal.group(1);
        used.add(key);
        used.add(key + ".do");
      }
    }
    Studies.methods().forEach(method -> used.addAll(MethodWords.keys(method)));
    Set<String> unused = new TreeSet<>(keys());
    unused.removeAll(used);
    assertThat(unused).as("keys that nothing uses; delete them from %s", BUNDLE).isEmpty();
  }

  @Test
  void noKeyStandsTwiceAndEachFileIsInOrder() throws IOException {
    for (Path file : files()) {
      List<String> order =
          Files.readAllLines(file).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')).strip())
              .toList();
      assertThat(order).as(file.toString()).doesNotHaveDuplicates().isSorted();
    }
  }

  private static Set<String> rooms() throws IOException {
    Set<String> rooms = new TreeSet<>();
    files().forEach(file -> rooms.add(file.getFileName().toString()));
    return rooms;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> found = Files.list(BUNDLE)) {
      return found.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
    }
  }

  private static Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path file : files()) {
      Properties words = new Properties();
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        words.load(reader);
      }
      String room = file.getFileName().toString().replace(".properties", "");
      words
          .stringPropertyNames()
          .forEach(
              key -> {
                assertThat(key).as(file.toString()).startsWith(room + ".");
                keys.add(key);
              });
    }
    return keys;
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> found = Files.walk(SOURCES)) {
      for (Path file : found.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        sources.add(Files.readString(file));
      }
    }
    return sources;
  }
}
