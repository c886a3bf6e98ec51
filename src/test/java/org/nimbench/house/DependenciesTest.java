package org.nimbench.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is shipped is what {@code docs/dependencies.md} lists, each with a licence we may ship. */
class DependenciesTest {
  private static final Path PAGE = Path.of("docs/dependencies.md");
  private static final Path SHIPPED = Path.of("target/runtime-dependencies.txt");
  private static final Pattern ROW =
      Pattern.compile("^\\| `([\\w.-]+:[\\w.-]+)` \\| ([^|]+) \\|.*");
  private static final Pattern SHIPPED_LINE =
      Pattern.compile("^\\s+([\\w.-]+):([\\w.-]+):jar:.*:(?:compile|runtime).*");
  private static final Set<String> PERMITTED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "EPL-2.0",
          "EPL-2.0 OR EDL-1.0",
          "MPL-2.0",
          "OFL-1.1",
          "LGPL-2.1",
          "LGPL-3.0",
          "W3C",
          "Public domain",
          "GPL-2.0 with Classpath exception");

  @Test
  void everyShippedLibraryIsListedAndNothingElse() throws IOException {
    Set<String> shipped = new TreeSet<>();
    for (String line : Files.readAllLines(SHIPPED)) {
      Matcher jar = SHIPPED_LINE.matcher(line);
      if (jar.matches()) {
        shipped.add(jar.group(1) + ":" + jar.group(2));
      }
    }
    assertThat(shipped).as("libraries in %s", SHIPPED).isNotEmpty();
    assertThat(listed().keySet()).as("libraries in %s", PAGE).containsExactlyElementsOf(shipped);
  }

  @Test
  void everyLicenceMayBeShipped() throws IOException {
    assertThat(listed().values()).allSatisfy(licence -> assertThat(PERMITTED).contains(licence));
  }

  @Test
  void theClasspathExceptionIsForJavaFxAlone() throws IOException {
    listed()
        .forEach(
            (library, licence) -> {
              if (licence.startsWith("GPL")) {
                assertThat(library).startsWith("org.openjfx:");
              }
            });
  }

  private static Map<String, String> listed() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    boolean runtime = false;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("## ")) {
        runtime = line.contains("Shipped");
      }
      Matcher row = ROW.matcher(line);
      if (runtime && row.matches()) {
        listed.put(row.group(1), row.group(2).strip());
      }
    }
    return listed;
  }
}
