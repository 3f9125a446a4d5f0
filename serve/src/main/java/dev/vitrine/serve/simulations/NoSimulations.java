package dev.vitrine.serve.simulations;

import dev.vitrine.kernel.error.VitrineException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A shop that keeps no runs and begins none.
record NoSimulations() implements Simulations {
  private static final Choices NOTHING =
      new Choices(Map.of(), Map.of(), List.of(), 0, Map.of(), List.of());

  @Override
  public Choices choices() {
    return NOTHING;
  }

  @Override
  public List<Run> list() {
    return List.of();
  }

  @Override
  public Run run(long number) {
    throw VitrineException.notFound("there is no run " + number);
  }

  @Override
  public String outcomes(long number) {
    return run(number).note();
  }

  @Override
  public Path drawing(long number) {
    return Path.of(run(number).note());
  }

  @Override
  public Run begin(Asked asked, String by) {
    throw VitrineException.badRequest("this shop has no simulated market");
  }

  @Override
  public Run stop(long number) {
    return run(number);
  }

  @Override
  public void remove(long number) {
    run(number);
  }
}
