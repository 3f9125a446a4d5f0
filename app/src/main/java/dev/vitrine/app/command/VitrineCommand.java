package dev.vitrine.app.command;

import dev.vitrine.app.shop.TemporaryOpenShop;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: the commands by name.
@Command(
    name = "vitrine",
    mixinStandardHelpOptions = true,
    version = "vitrine 0.1.0",
    description = "A search engine for shops that sell through products, videos and live streams.")
public final class VitrineCommand {
  private VitrineCommand() {}

  /// The command line with every command.
  public static CommandLine line() {
    return new CommandLine(new VitrineCommand())
        .addSubcommand(new DemoCommand())
        .addSubcommand(new ServeCommand())
        .addSubcommand(new IndexCommand())
        .addSubcommand(new RebuildCommand())
        .addSubcommand(new BackupCommand())
        .addSubcommand(new RestoreCommand())
        .addSubcommand(new SearchCommand())
        .addSubcommand(new UnderstandCommand())
        .addSubcommand(new SuggestCommand())
        .addSubcommand(new QueriesCommand())
        .addSubcommand(new EventsCommand())
        .addSubcommand(new EvaluateCommand(new TemporaryOpenShop()))
        .addSubcommand(new EvaluateSpellingCommand(new TemporaryOpenShop()))
        .addSubcommand(new EvaluateSessionsCommand())
        .addSubcommand(new RecallsCommand())
        .addSubcommand(new TaggerCommand())
        .addSubcommand(new VectorsCommand())
        .addSubcommand(
            new CommandLine(new CategoriesCommand())
                .addSubcommand(new CategoriesTrainCommand())
                .addSubcommand(new CategoriesEvaluateCommand(new TemporaryOpenShop())))
        .addSubcommand(
            new CommandLine(new ExpansionsCommand())
                .addSubcommand(new ExpansionsEvaluateCommand(new TemporaryOpenShop())))
        .addSubcommand(new RulesCommand())
        .addSubcommand(new RewritesCommand())
        .addSubcommand(
            new CommandLine(new RelevanceCommand())
                .addSubcommand(new RelevanceTrainCommand(new TemporaryOpenShop())))
        .addSubcommand(new TrainCommand())
        .addSubcommand(new ModelsCommand())
        .addSubcommand(new EstimateCommand())
        .addSubcommand(new SimulateCommand())
        .addSubcommand(new MetricsCommand())
        .addSubcommand(new GenerateCommand());
  }
}
