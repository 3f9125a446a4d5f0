package dev.vitrine.app.command;

import picocli.CommandLine.Command;

/// `vectors`: trains the model by which items are found that are near in meaning.
@Command(
    name = "vectors",
    mixinStandardHelpOptions = true,
    description = "Trains the model by which items are found that are near in meaning.",
    subcommands = VectorsTrainCommand.class)
public final class VectorsCommand {}
