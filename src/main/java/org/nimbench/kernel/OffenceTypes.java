package org.nimbench.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The types of police.uk street files, in the publisher's order, read from {@code
 * codes/police-uk-types.csv}. Two published labels that were retired (violent crime; public
 * disorder and weapons) are kept as types of their own.
 */
public final class OffenceTypes {
  /** The group of every type but anti-social behaviour. */
  public static final String ALL_CRIME = "all-crime";

  /** The group of anti-social behaviour incidents: not crime. */
  public static final String ASB = "asb";

  private static final List<OffenceType> ALL = load();

  private OffenceTypes() {}

  /** Every type, in the publisher's order; its place in the list is its number in a workspace. */
  public static List<OffenceType> all() {
    return ALL;
  }

  /** The type with a published label, letter case aside. */
  public static Optional<OffenceType> byLabel(String label) {
    return ALL.stream().filter(type -> type.label().equalsIgnoreCase(label.strip())).findFirst();
  }

  /**
   * The types that a word on the command line means: a code, a label, or a group.
   *
   * @throws ProblemException (usage) if it is none of these
   */
  public static List<OffenceType> matching(String word) {
    List<OffenceType> found =
        ALL.stream()
            .filter(
                type ->
                    type.code().equalsIgnoreCase(word)
                        || type.label().equalsIgnoreCase(word)
                        || type.group().equalsIgnoreCase(word))
            .toList();
    if (found.isEmpty()) {
      String known = String.join(", ", ALL.stream().map(OffenceType::code).toList());
      throw Problem.of(ProblemKind.USAGE, "kernel.type.unknown", "", word, known).asException();
    }
    return found;
  }

  /** What a code, label or group is called in a heading; the word itself where it is not known. */
  public static String label(String word) {
    if (word.equalsIgnoreCase(ALL_CRIME)) {
      return Words.text("kernel.type.allcrime");
    }
    if (word.equalsIgnoreCase(ASB)) {
      return Words.text("kernel.type.asb");
    }
    return ALL.stream()
        .filter(type -> type.code().equalsIgnoreCase(word))
        .map(OffenceType::label)
        .findFirst()
        .orElse(word);
  }

  /**
   * What the counted things are called in running text: {@code burglaries}; {@code offences} for
   * several.
   */
  public static String unit(List<String> words) {
    if (words.size() == 1) {
      String word = words.get(0);
      if (word.equalsIgnoreCase(ASB)) {
        return Words.text("kernel.unit.incidents");
      }
      for (OffenceType type : ALL) {
        if (type.code().equalsIgnoreCase(word)) {
          return type.unit();
        }
      }
    }
    return Words.text(words.isEmpty() ? "kernel.unit.records" : "kernel.unit.offences");
  }

  private static List<OffenceType> load() {
    try (InputStream in =
            Objects.requireNonNull(
                OffenceTypes.class.getResourceAsStream("/org/nimbench/codes/police-uk-types.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .map(cells -> new OffenceType(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
