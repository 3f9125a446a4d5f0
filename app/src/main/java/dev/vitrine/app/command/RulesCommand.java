package dev.vitrine.app.command;

import picocli.CommandLine.Command;

/// `rules`: reads, writes and checks the rules of a stopped shop.
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Reads, writes and checks the merchandising rules of a stopped shop.",
    subcommands = {
      RulesListCommand.class,
      RulesPutCommand.class,
      RulesDeleteCommand.class,
      RulesCheckCommand.class
    })
public final class RulesCommand {}
