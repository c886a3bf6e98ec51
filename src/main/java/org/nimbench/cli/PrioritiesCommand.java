package org.nimbench.cli;

import picocli.CommandLine.Command;

/** {@code priorities}: scores themes, ranks them, and keeps how it came to be. */
@Command(
    name = "priorities",
    description = "${bundle:cli.priorities}",
    mixinStandardHelpOptions = true,
    subcommands = {
      PrioritiesNewCommand.class,
      PrioritiesThemeCommand.class,
      PrioritiesScoreCommand.class,
      PrioritiesChooseCommand.class,
      PrioritiesListCommand.class,
      PrioritiesHistoryCommand.class,
      PrioritiesExportCommand.class,
      PrioritiesModelCommand.class
    })
final class PrioritiesCommand {}
