package org.nimbench.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.SetKey;
import picocli.CommandLine.Option;

/**
 * The subject of a product: a filter without a period, in which the crime type is written {@code
 * --crime} because {@code --type} is the product's.
 */
final class SubjectOptions {
  @Option(names = "--set", paramLabel = "SET", description = "${bundle:cli.filter.set}")
  @Nullable String set;

  @Option(
      names = "--crime",
      split = ",",
      paramLabel = "CODE",
      description = "${bundle:cli.filter.type}")
  @Nullable List<String> crime;

  @Option(names = "--area", paramLabel = "LAYER:CODE", description = "${bundle:cli.filter.area}")
  @Nullable String area;

  /** The subject that was typed; all recorded crime where no type was. */
  Filter filter() {
    Filter all =
        set == null || SetKey.parse(set).equals(SetKey.POLICE_CRIME)
            ? Filter.allCrime()
            : Filter.all(SetKey.parse(set));
    Filter typed = crime == null ? all : all.withTypes(crime);
    return area == null ? typed : typed.withAreas(AreaChoice.parse(area));
  }
}
