package dev.vitrine.app.command;

import picocli.CommandLine.Command;

/// `tagger`: trains and measures the tagger of queries.
@Command(
    name = "tagger",
    mixinStandardHelpOptions = true,
    description = "Trains and measures the tagger of queries.",
    subcommands = {TaggerTrainCommand.class, TaggerEvaluateCommand.class})
public final class TaggerCommand {}
