package dev.vitrine.app.command;

import picocli.CommandLine.Command;

/// `categories`: trains and measures the model that tells in which categories a query means things.
@Command(
    name = "categories",
    mixinStandardHelpOptions = true,
    description = "Trains and measures the model that predicts the categories of queries.")
public final class CategoriesCommand {}
