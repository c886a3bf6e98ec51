package org.nimbench.cli;

import picocli.CommandLine.Command;

/** {@code backups}: copies of a workspace beside it. */
@Command(
    name = "backups",
    description = "${bundle:cli.backups}",
    mixinStandardHelpOptions = true,
    subcommands = {BackupsListCommand.class, BackupsMakeCommand.class, BackupsRestoreCommand.class})
final class BackupsCommand {}
