package org.nimbench.study;

import java.util.List;
import org.nimbench.kernel.Parameter;

/** One way to answer a recipe. */
interface StudyMethod {
  /** Its key in a recipe, such as {@code hotspot.kde}. */
  String key();

  /** What can be set, in the order of a form. */
  List<Parameter> parameters();

  /**
   * Answers.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) with the reason
   */
  Evidence answer(Question question);
}
