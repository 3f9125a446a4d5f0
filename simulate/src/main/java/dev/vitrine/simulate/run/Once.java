package dev.vitrine.simulate.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Something that is worked out when it is first asked for. For one thread.
final class Once<T> implements Supplier<T> {
  private final Supplier<T> from;
  private final List<T> found = new ArrayList<>(1);

  Once(Supplier<T> from) {
    this.from = from;
  }

  @Override
  public T get() {
    if (found.isEmpty()) {
      found.add(from.get());
    }
    return found.getFirst();
  }
}
