package dev.vitrine.app.command;

import picocli.CommandLine.Command;

/// `queries`: what shoppers ask, from which queries are suggested.
@Command(
    name = "queries",
    mixinStandardHelpOptions = true,
    description = "Brings along what shoppers asked elsewhere, and lists what they ask.",
    subcommands = {QueriesLoadCommand.class, QueriesListCommand.class})
public final class QueriesCommand {}
