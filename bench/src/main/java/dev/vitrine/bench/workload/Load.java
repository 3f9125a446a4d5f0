package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Spread;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The memory and time that a new process takes to load all products of the bed into an empty shop,
/// with the heap that the documents advise.
public final class Load implements Workload {
  private static final String HEAP = "-Xmx1200m";
  private static final double BAR = 2_048;

  @Override
  public String name() {
    return "load";
  }

  @Override
  public List<Figure> run(Bed bed) {
    try (var scratch = new Scratch(bed.folder());
        Child child =
            Child.start(
                WholeLoad.class,
                List.of(HEAP),
                Integer.toString(bed.products()),
                scratch.folder().toString())) {
      double[] told = child.told("loaded");
      if (!child.ended()) {
        throw new IllegalStateException("the new process failed");
      }
      return List.of(
          Figure.most(name(), "resident at most, heap " + HEAP, Spread.one(told[0]), "MB", BAR),
          Figure.plain(name(), "CPU", Spread.one(told[1]), "s"),
          Figure.plain(name(), "wall", Spread.one(told[2]), "s"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
