package dev.vitrine.app.command;

import picocli.CommandLine.Command;

/// `recalls`: what each way of finding items brings.
@Command(
    name = "recalls",
    mixinStandardHelpOptions = true,
    description = "Tells what each recall brings.",
    subcommands = {RecallsReportCommand.class})
final class RecallsCommand {}
