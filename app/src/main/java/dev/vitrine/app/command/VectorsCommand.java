package dev.vitrine.app.command;

import picocli.CommandLine.Command;

/// `vectors`: trains or takes the model by which items are found that are near in meaning.
@Command(
    name = "vectors",
    mixinStandardHelpOptions = true,
    description = "Trains or takes the model by which items are found that are near in meaning.",
    subcommands = {VectorsTrainCommand.class, VectorsUseCommand.class})
public final class VectorsCommand {}
