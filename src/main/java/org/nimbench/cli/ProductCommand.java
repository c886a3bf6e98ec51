package org.nimbench.cli;

import picocli.CommandLine.Command;

/** {@code product}: makes, fills, checks and exports products. */
@Command(
    name = "product",
    description = "${bundle:cli.product}",
    mixinStandardHelpOptions = true,
    subcommands = {
      ProductNewCommand.class,
      ProductAddCommand.class,
      ProductTextCommand.class,
      ProductRowsCommand.class,
      ProductThemeCommand.class,
      ProductCommentCommand.class,
      ProductReviewCommand.class,
      ProductMarkingCommand.class,
      ProductPreviousCommand.class,
      ProductSpanCommand.class,
      ProductTemplateCommand.class,
      ProductListCommand.class,
      ProductCheckCommand.class,
      ProductRefreshCommand.class,
      ProductFreezeCommand.class,
      ProductUnfreezeCommand.class,
      ProductCloneCommand.class,
      ProductChangesCommand.class,
      ProductAcknowledgeCommand.class,
      ProductExportCommand.class,
      ProductExportsCommand.class,
      ProductFigureCommand.class
    })
final class ProductCommand {}
