package org.nimbench.ui.products.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nimbench.kernel.Words;

/** The two schemes of grading information: three letters and digits, each with its meaning. */
enum Grades {
  /** Source 1–3, information A–E, handling P or C; since about 2016. */
  THREE_FIVE_TWO(
      "ui.products.grade.352",
      "[1-3][A-E][PC]",
      List.of(
          List.of(
              "1", "ui.products.grade.352.source-1",
              "2", "ui.products.grade.352.source-2",
              "3", "ui.products.grade.352.source-3"),
          List.of(
              "A", "ui.products.grade.352.info-a",
              "B", "ui.products.grade.352.info-b",
              "C", "ui.products.grade.352.info-c",
              "D", "ui.products.grade.352.info-d",
              "E", "ui.products.grade.352.info-e"),
          List.of(
              "P", "ui.products.grade.352.handling-p",
              "C", "ui.products.grade.352.handling-c"))),

  /** Source A–E, information 1–5, handling 1–5. */
  FIVE_FIVE_FIVE(
      "ui.products.grade.555",
      "[A-E][1-5][1-5]",
      List.of(
          List.of(
              "A", "ui.products.grade.555.source-a",
              "B", "ui.products.grade.555.source-b",
              "C", "ui.products.grade.555.source-c",
              "D", "ui.products.grade.555.source-d",
              "E", "ui.products.grade.555.source-e"),
          List.of(
              "1", "ui.products.grade.555.info-1",
              "2", "ui.products.grade.555.info-2",
              "3", "ui.products.grade.555.info-3",
              "4", "ui.products.grade.555.info-4",
              "5", "ui.products.grade.555.info-5"),
          List.of(
              "1", "ui.products.grade.555.handling-1",
              "2", "ui.products.grade.555.handling-2",
              "3", "ui.products.grade.555.handling-3",
              "4", "ui.products.grade.555.handling-4",
              "5", "ui.products.grade.555.handling-5")));

  private static final String MISSING = "–";

  /** Source, information, handling. */
  static final int PARTS = 3;

  private final String name;
  private final String pattern;
  private final List<List<String>> parts;

  Grades(String name, String pattern, List<List<String>> parts) {
    this.name = name;
    this.pattern = pattern;
    this.parts = parts;
  }

  /** The scheme a grading is of; empty where it is of neither. */
  static Optional<Grades> of(String grade) {
    for (Grades scheme : values()) {
      if (grade.matches(scheme.pattern)) {
        return Optional.of(scheme);
      }
    }
    return Optional.empty();
  }

  /** The scheme that a grading was begun in, as {@link #inWords(String[])} puts it. */
  static Optional<Grades> begun(String grade) {
    for (Grades scheme : values()) {
      String start = scheme.inWords() + " ";
      if (grade.startsWith(start) && grade.length() == start.length() + PARTS) {
        return Optional.of(scheme);
      }
    }
    return Optional.empty();
  }

  /**
   * A grading of this scheme as it stands in its row: {@code 2BP}, or {@code 3×5×2 2–P} while a
   * part is missing, which fits no column and so is never kept.
   *
   * @param chosen the sign of each part; empty for one that is missing
   */
  String inWords(String[] chosen) {
    StringBuilder code = new StringBuilder();
    for (String sign : chosen) {
      code.append(sign.isEmpty() ? MISSING : sign);
    }
    return code.indexOf(MISSING) < 0 ? code.toString() : inWords() + " " + code;
  }

  /** The sign of a part of a whole or begun grading; empty where it is missing or not of here. */
  String part(String grade, int part) {
    String code = grade.substring(grade.length() - PARTS);
    String sign = code.substring(part, part + 1);
    return choices(part).containsKey(sign) ? sign : "";
  }

  /** Such as {@code 3×5×2}. */
  String inWords() {
    return Words.text(name);
  }

  /**
   * What can be chosen for a part, sign → meaning.
   *
   * @param part 0 for the source, 1 for the information, 2 for handling
   */
  Map<String, String> choices(int part) {
    List<String> pairs = parts.get(part);
    Map<String, String> choices = new LinkedHashMap<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      choices.put(
          pairs.get(i),
          Words.text("ui.products.grade.line", pairs.get(i), Words.text(pairs.get(i + 1))));
    }
    return choices;
  }
}
