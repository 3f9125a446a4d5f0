package dev.vitrine.app.command;

import picocli.CommandLine.Command;

/// `rewrites`: mines and reviews other names for things.
@Command(
    name = "rewrites",
    mixinStandardHelpOptions = true,
    description = "Mines and reviews other names for things, of a stopped shop.",
    subcommands = {
      RewritesMineCommand.class,
      RewritesListCommand.class,
      RewritesAcceptCommand.class,
      RewritesRejectCommand.class,
      RewritesExportCommand.class
    })
public final class RewritesCommand {}
