package org.nimbench.priorities;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is scored: a kind of crime, disorder or substance misuse, or a matter across them.
 *
 * @param key such as {@code burglary}
 * @param name as it is printed
 * @param otherNames what it is called where the public was asked
 */
public record Theme(String key, String name, List<String> otherNames) {
  public Theme {
    otherNames = List.copyOf(otherNames);
  }

  /** Whether the public means this theme by a name, letter case aside. */
  public boolean isCalled(String said) {
    return Stream.concat(Stream.of(name, key), otherNames.stream())
        .anyMatch(one -> one.equalsIgnoreCase(said.strip()));
  }
}
