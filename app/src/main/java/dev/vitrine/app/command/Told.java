package dev.vitrine.app.command;

import dev.vitrine.learn.category.CategoryTraining;
import dev.vitrine.learn.expand.ExpansionTraining;
import dev.vitrine.learn.vector.EncoderTraining;
import java.util.Locale;
import java.util.function.Consumer;

/// How far a training is, told in lines: at first, every tenth part, and how long is left.
final class Told implements EncoderTraining.Told, ExpansionTraining.Told {
  private static final int PARTS = 10;

  /// Nanoseconds after which it says where it is, whatever part that is.
  private static final long LONG = 30_000_000_000L;

  private final String subject;
  private final Consumer<String> say;
  private String what = "";
  private long part;
  private long start;
  private long said;

  private Told(String subject, Consumer<String> say) {
    this.subject = subject;
    this.say = say;
  }

  /// Tells a consumer of lines.
  static EncoderTraining.Told into(Consumer<String> say) {
    return new Told("Vectors", say);
  }

  /// Tells a consumer of lines of the training of categories.
  static CategoryTraining.Told categories(Consumer<String> say) {
    return new Told("Categories", say)::step;
  }

  /// Tells a consumer of lines of the training of expansions.
  static Told expansions(Consumer<String> say) {
    return new Told("Expansions", say);
  }

  @Override
  public void note(String line) {
    say.accept("Vectors: " + line);
  }

  @Override
  public void step(String now, long done, long all) {
    if (!now.equals(what)) {
      what = now;
      part = 0;
      start = System.nanoTime();
      said = start;
    }
    long time = System.nanoTime();
    long reached = all == 0 ? PARTS : PARTS * done / all;
    if (reached > part || time - said > LONG) {
      part = reached;
      said = time;
      double seconds = (time - start) / 1e9;
      say.accept(
          String.format(
              Locale.ROOT,
              "%s: %s %d of %d, %.0f s, %.0f a second, %.0f s left",
              subject,
              what,
              done,
              all,
              seconds,
              done / Math.max(seconds, 0.001),
              seconds * (all - done) / Math.max(1, done)));
    }
  }
}
