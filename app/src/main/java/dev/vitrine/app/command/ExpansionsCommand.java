package dev.vitrine.app.command;

import picocli.CommandLine.Command;

/// `expansions`: learns, measures and shows what words of queries also stand for.
@Command(
    name = "expansions",
    mixinStandardHelpOptions = true,
    description = "Learns, measures and shows what words of queries also stand for.",
    subcommands = {ExpansionsTrainCommand.class, ExpansionsShowCommand.class})
public final class ExpansionsCommand {}
