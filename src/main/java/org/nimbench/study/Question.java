package org.nimbench.study;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/**
 * A recipe made ready to be answered.
 *
 * @param records what the workspace holds
 * @param recipe the recipe
 * @param filter its filter with the period that is meant
 * @param period that period; null for all time
 * @param values every parameter's value: given or default
 * @param today the day of the answer
 * @param progress where the work reports
 */
record Question(
    Records records,
    Recipe recipe,
    Filter filter,
    @Nullable Period period,
    Map<String, String> values,
    LocalDate today,
    Progress progress) {

  /** A parameter's value as text; empty where the method works it out. */
  String text(Parameter parameter) {
    return values.getOrDefault(parameter.key(), "");
  }

  /** A parameter's value as a number, or {@code otherwise} where it is left open. */
  double number(Parameter parameter, double otherwise) {
    String text = text(parameter);
    return text.isEmpty() ? otherwise : Double.parseDouble(text);
  }

  /** The same question with one parameter worked out; the recipe stays as it was put. */
  Question with(Parameter parameter, String value) {
    Map<String, String> settled = new LinkedHashMap<>(values);
    settled.put(parameter.key(), value);
    return new Question(records, recipe, filter, period, settled, today, progress);
  }

  /** A refusal with the reason, exit code 4. */
  static RuntimeException notComputable(String code, Object... arguments) {
    return Problem.of(ProblemKind.NOT_COMPUTABLE, code, "", arguments).asException();
  }
}
