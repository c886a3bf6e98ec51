package org.nimbench.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Words;

/** What to say of a heading that is not simply the first row. */
final class HeadingWords {
  private HeadingWords() {}

  static List<String> of(Heading heading) {
    List<String> how = new ArrayList<>();
    if (heading.rows() == 0) {
      how.add(Words.text("intake.how.no-heading"));
    } else if (heading.line() > heading.rows()) {
      how.add(Words.text("intake.how.heading-line", heading.line()));
    }
    if (heading.rows() > 1) {
      how.add(Words.text("intake.how.two-rows"));
    }
    if (!heading.titles().isEmpty()) {
      how.add(Words.text("intake.how.titles", heading.titles().size()));
    }
    return how;
  }
}
