package dev.vitrine.app.command;

import dev.vitrine.learn.category.CategoryTraining;
import dev.vitrine.learn.vector.EncoderTraining;
import java.util.Locale;
import java.util.function.Consumer;

/// How far a training is, told in lines: at first, every tenth part, and how long is left.
final class Told {
  private static final int PARTS = 10;

  private final String subject;
  private final Consumer<String> say;
  private String what = "";
  private long part;
  private long start;

  private Told(String subject, Consumer<String> say) {
    this.subject = subject;
    this.say = say;
  }

  /// Tells a consumer of lines.
  static EncoderTraining.Told into(Consumer<String> say) {
    return new Told("Vectors", say)::step;
  }

  /// Tells a consumer of lines of the training of categories.
  static CategoryTraining.Told categories(Consumer<String> say) {
    return new Told("Categories", say)::step;
  }

  private void step(String now, long done, long all) {
    if (!now.equals(what)) {
      what = now;
      part = 0;
      start = System.nanoTime();
    }
    long reached = all == 0 ? PARTS : PARTS * done / all;
    if (reached > part) {
      part = reached;
      double seconds = (System.nanoTime() - start) / 1e9;
      say.accept(
          String.format(
              Locale.ROOT,
              "%s: %s %d of %d, %.0f s, %.0f s left",
              subject,
              what,
              done,
              all,
              seconds,
              seconds * (all - done) / Math.max(1, done)));
    }
  }
}
