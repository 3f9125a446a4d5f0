package dev.vitrine.app.command;

import picocli.CommandLine.Command;

/// `events`: what shoppers did, in bulk.
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "Shows, exports and imports what shoppers did.",
    subcommands = {EventsShowCommand.class, EventsExportCommand.class, EventsImportCommand.class})
final class EventsCommand {}
