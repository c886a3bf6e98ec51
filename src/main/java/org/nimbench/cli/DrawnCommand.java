package org.nimbench.cli;

import picocli.CommandLine.Command;

/** {@code drawn}: the areas the analyst drew. */
@Command(
    name = "drawn",
    description = "${bundle:cli.drawn}",
    mixinStandardHelpOptions = true,
    subcommands = {DrawnListCommand.class, DrawnAddCommand.class, DrawnRemoveCommand.class})
final class DrawnCommand {}
