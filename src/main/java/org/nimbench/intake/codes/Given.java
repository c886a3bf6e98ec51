package org.nimbench.intake.codes;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.nimbench.kernel.SetKey;

/**
 * What a row gives to find its category by, where that is more than one cell: the clinical codes of
 * an admission, the answers about a fire, the set itself where it has one category only.
 *
 * @param code a code; empty without one
 * @param label words; empty without any
 */
public record Given(String code, String label) {
  private static final List<String> YES = List.of("1", "y", "yes", "true");

  /**
   * What the cells of a row give.
   *
   * @param set the set of the row
   * @param code the cell of the code; empty without one
   * @param label the cell of the words; empty without one
   * @param cell the cell of a canonical column by its key; empty where there is none
   */
  public static Given of(SetKey set, String code, String label, UnaryOperator<String> cell) {
    return switch (set.key()) {
      case "admissions" -> new Given(admission(cell).orElse(code), label);
      case "da-admissions" -> new Given("da-admission", "");
      case "false-alarms" -> code.isEmpty() && label.isEmpty() ? call() : new Given(code, label);
      case "fire" -> code.isEmpty() ? fire(label, cell) : new Given(code, label);
      case "police-crime" ->
          code.isEmpty() && label.isEmpty()
              ? new Given("", cell.apply("off_subgroup"))
              : new Given(code, label);
      default -> new Given(code, label);
    };
  }

  private static Given call() {
    return new Given("4_MALICIOUS_CALL", "");
  }

  private static Optional<String> admission(UnaryOperator<String> cell) {
    List<Icd> codes =
        Stream.of("icd_sub", "icd_cause", "icd_alcohol")
            .flatMap(key -> Icd.parse(cell.apply(key)).stream())
            .toList();
    return Icd.ofAdmission(codes).map(Icd::block);
  }

  private static Given fire(String label, UnaryOperator<String> cell) {
    if (isYes(cell.apply("violence_flag"))) {
      return new Given("3D_VIOLENCE_STAFF", label);
    }
    FireItem item =
        FireItem.of(
            label,
            cell.apply("motive"),
            cell.apply("property_cat"),
            isYes(cell.apply("vehicle_flag")),
            cell.apply("smoke_alarm"));
    return new Given(item.code().orElse(""), label);
  }

  private static boolean isYes(String cell) {
    return YES.contains(Plain.label(cell));
  }
}
