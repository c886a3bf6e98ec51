package org.nimbench.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nimbench.products.SubjectCare;
import picocli.CommandLine.Option;

/** What a subject profile cannot be begun without. */
final class CareOptions {
  @Option(
      names = "--pseudonym",
      paramLabel = "TEXT",
      description = "${bundle:cli.subject.pseudonym}")
  @Nullable String pseudonym;

  @Option(names = "--cohort", paramLabel = "TEXT", description = "${bundle:cli.subject.cohort}")
  @Nullable String cohort;

  @Option(names = "--category", paramLabel = "TEXT", description = "${bundle:cli.subject.category}")
  String category = "";

  @Option(
      names = "--lawful-basis",
      paramLabel = "TEXT",
      description = "${bundle:cli.subject.lawful}")
  String lawfulBasis = "";

  @Option(
      names = "--proportionality",
      paramLabel = "TEXT",
      description = "${bundle:cli.subject.proportionality}")
  String proportionality = "";

  @Option(names = "--handling", paramLabel = "TEXT", description = "${bundle:cli.subject.handling}")
  String handling = "";

  @Option(names = "--review-by", paramLabel = "DATE", description = "${bundle:cli.subject.review}")
  @Nullable LocalDate reviewBy;

  @Option(
      names = "--marking-reason",
      paramLabel = "TEXT",
      description = "${bundle:cli.subject.marking}")
  String markingReason = "";

  /** The care that was typed; null where nobody is spoken of. */
  @Nullable SubjectCare care() {
    String subject = pseudonym == null ? cohort : pseudonym;
    if (subject == null) {
      return null;
    }
    return SubjectCare.of(
        pseudonym == null ? SubjectCare.Kind.COHORT : SubjectCare.Kind.PSEUDONYM,
        subject.strip(),
        category,
        lawfulBasis,
        proportionality,
        handling,
        reviewBy,
        markingReason);
  }
}
