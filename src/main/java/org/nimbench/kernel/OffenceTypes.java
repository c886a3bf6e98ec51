package org.nimbench.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The house's catalogue of categories: those of every information set, the types that police.uk
 * publishes first. Two published labels that were retired (violent crime; public disorder and
 * weapons) are kept as types of their own.
 *
 * <p>A word means every category of its set that has it as code, label, group, part of a group,
 * class of 2007 or police.uk type: {@code burglary} in the set of recorded crime is the police.uk
 * type and the Home Office classes 28 to 31.
 */
public final class OffenceTypes {
  /** Every category of recorded crime but anti-social behaviour. */
  public static final String ALL_CRIME = OffenceType.PUBLISHED;

  /** The group of anti-social behaviour incidents: not crime. */
  public static final String ASB = "asb";

  private static final List<OffenceType> ALL = CategoryFiles.load();
  private static final List<OffenceType> POLICE_UK =
      ALL.stream().filter(OffenceType::isPoliceUk).toList();

  private OffenceTypes() {}

  /**
   * Every category. Its place in the list is its number while the program runs; in a workspace it
   * is known by its key.
   */
  public static List<OffenceType> all() {
    return ALL;
  }

  /** The types of police.uk street files, in the publisher's order; they are first in the list. */
  public static List<OffenceType> policeUk() {
    return POLICE_UK;
  }

  /** The categories of a set. */
  public static List<OffenceType> of(SetKey set) {
    return ALL.stream().filter(type -> type.set().equals(set)).toList();
  }

  /** The category of a set with a code, letter case aside. */
  public static Optional<OffenceType> find(SetKey set, String code) {
    return ALL.stream()
        .filter(type -> type.set().equals(set) && type.code().equalsIgnoreCase(code.strip()))
        .findFirst();
  }

  /** The police.uk type with a published label, letter case aside. */
  public static Optional<OffenceType> byLabel(String label) {
    return POLICE_UK.stream()
        .filter(type -> type.label().equalsIgnoreCase(label.strip()))
        .findFirst();
  }

  /**
   * The categories of a set that a word on the command line means.
   *
   * @throws ProblemException (usage) if it means none
   */
  public static List<OffenceType> matching(SetKey set, String word) {
    List<OffenceType> found = meaning(set, word);
    if (found.isEmpty()) {
      throw Problem.of(ProblemKind.USAGE, "kernel.type.unknown", "", word, known(set))
          .asException();
    }
    return found;
  }

  /** The categories of a set that a word means; none where it is not known. */
  public static List<OffenceType> meaning(SetKey set, String word) {
    return meant(set, word).toList();
  }

  /**
   * The categories that a word stands for as people list them: the types police.uk publishes where
   * the word means any, else all it means.
   *
   * @throws ProblemException (usage) if it means none
   */
  public static List<OffenceType> parts(SetKey set, String word) {
    List<OffenceType> all = matching(set, word);
    List<OffenceType> published = all.stream().filter(OffenceType::isPoliceUk).toList();
    return published.isEmpty() ? all : published;
  }

  private static Stream<OffenceType> meant(SetKey set, String word) {
    String wanted = OffenceType.slug(word);
    if (set.equals(SetKey.POLICE_CRIME) && wanted.equals(ALL_CRIME)) {
      return of(set).stream().filter(type -> !type.group().equals(ASB));
    }
    return of(set).stream().filter(type -> type.words().contains(wanted));
  }

  private static String known(SetKey set) {
    List<String> known = new ArrayList<>();
    if (set.equals(SetKey.POLICE_CRIME)) {
      known.addAll(List.of(ALL_CRIME, ASB));
      POLICE_UK.forEach(type -> known.add(type.code()));
    } else {
      of(set).forEach(type -> known.add(type.code()));
    }
    return String.join(", ", known);
  }

  /** What a code, label or group is called in a heading; the word itself where it is not known. */
  public static String label(SetKey set, String word) {
    if (set.equals(SetKey.POLICE_CRIME) && word.equalsIgnoreCase(ALL_CRIME)) {
      return Words.text("kernel.type.allcrime");
    }
    if (word.equalsIgnoreCase(ASB)) {
      return Words.text("kernel.type.asb");
    }
    Optional<OffenceType> byCode = find(set, word);
    if (byCode.isPresent()) {
      return byCode.get().label();
    }
    String wanted = OffenceType.slug(word);
    return meant(set, word)
        .flatMap(type -> Stream.of(type.label(), type.subgroup(), type.group()))
        .filter(name -> OffenceType.slug(name).equals(wanted))
        .findFirst()
        .orElse(word);
  }

  /**
   * What the counted things are called in running text: {@code burglaries}; {@code offences} for
   * several.
   */
  public static String unit(SetKey set, List<String> words) {
    boolean isCrime = set.equals(SetKey.POLICE_CRIME);
    if (isCrime && words.size() == 1 && words.get(0).equalsIgnoreCase(ASB)) {
      return Words.text("kernel.unit.incidents");
    }
    if (words.size() == 1) {
      Optional<OffenceType> byCode = find(set, words.get(0));
      if (byCode.isPresent()) {
        return byCode.get().unit();
      }
    }
    List<String> units =
        (words.isEmpty() && !isCrime
                ? of(set).stream()
                : words.stream().flatMap(word -> meant(set, word)))
            .map(OffenceType::unit)
            .distinct()
            .toList();
    if (units.size() == 1 && (words.size() == 1 || !isCrime)) {
      return Objects.requireNonNull(units.get(0));
    }
    return Words.text(words.isEmpty() || !isCrime ? "kernel.unit.records" : "kernel.unit.offences");
  }
}
