package dev.vitrine.app.command;

import picocli.CommandLine.Command;

/// `relevance`: trains the model of the final stage.
@Command(
    name = "relevance",
    mixinStandardHelpOptions = true,
    description = "Trains the relevance model of the final stage.")
public final class RelevanceCommand {}
