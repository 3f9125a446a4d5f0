package dev.vitrine.serve.keys;

import java.util.List;
import java.util.function.Supplier;

/// Whose request is being answered by this thread.
public final class Caller {
  private static final ScopedValue<Holder> CURRENT = ScopedValue.newInstance();
  private static final Holder NOBODY = new Holder("", Right.NONE, List.of(""), 0, 0);

  private Caller() {}

  /// Who it is; outside of a request nobody, who sees no catalogue.
  public static Holder current() {
    return CURRENT.orElse(NOBODY);
  }

  /// Answers a request of somebody.
  public static <T> T of(Holder holder, Supplier<T> answering) {
    return ScopedValue.where(CURRENT, holder).call(answering::get);
  }
}
