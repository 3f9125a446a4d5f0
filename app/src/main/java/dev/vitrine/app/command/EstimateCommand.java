package dev.vitrine.app.command;

import dev.vitrine.learn.policy.Estimates;
import dev.vitrine.learn.policy.EstimatesText;
import dev.vitrine.learn.policy.SlotEstimates;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `estimate`: what a version of a value model would bring, from pages whose order was drawn.
@Command(
    name = "estimate",
    mixinStandardHelpOptions = true,
    description =
        "Estimates from explored pages what a version of a learnt model, and other cards in drawn slots,"
            + " would bring.")
public final class EstimateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private OpenedCatalogue opened = new OpenedCatalogue();

  @Parameters(
      arity = "0..1",
      paramLabel = "VERSION",
      description = "which version (default: the latest one)")
  private Optional<Integer> version = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "42",
      description = "seed of everything drawn (default: ${DEFAULT-VALUE})")
  private long seed = 42;

  @Override
  public Integer call() {
    return opened.within((shop, catalogue) -> {
      PrintWriter out = spec.commandLine().getOut();
      Estimates estimates = shop.worth().estimate(catalogue.name(), version, seed);
      EstimatesText.lines(estimates).forEach(out::println);
      Optional<SlotEstimates> slots = shop.worth().slots(catalogue.name(), seed);
      slots.ifPresent(told -> told.lines().forEach(out::println));
      out.flush();
      boolean told = estimates instanceof Estimates.Told;
      return told || slots.filter(SlotEstimates.Told.class::isInstance).isPresent() ? 0 : 1;
    });
  }
}
