package dev.vitrine.signals.store;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.count.Recent;

/// How far each playing of a video has come. Reports say how much was watched so far, so only what
/// is more than the one before counts, and the length counts once.
final class Plays {
  /// Milliseconds at most of a playing without a known length.
  private static final long LONGEST = 3_600_000;

  private final Recent recent;

  Plays(Recent recent) {
    this.recent = recent;
  }

  /// What a report adds.
  ///
  /// @param watched milliseconds
  /// @param watchable milliseconds that there are to watch, when they are first known
  record Progress(double watched, double watchable) {}

  /// Notes a report.
  Progress of(Event.Watch watch, Asking by) {
    long who = Hash.of(by.shopper(), by.session());
    long key = Hash.of(Hash.of(Hash.of(by.catalogue(), 3), who), Hash.of(watch.item()));
    boolean begins = watch.step() == WatchStep.PLAY || watch.step() == WatchStep.ENTER;
    long state = begins ? 0 : recent.get(key);
    long before = state >>> 1;
    boolean measured = (state & 1) != 0;
    long length = watch.length();
    long so = Math.clamp(watch.watched(), before, Math.max(before, length > 0 ? length : LONGEST));
    boolean first = !measured && length > 0;
    recent.put(key, (so << 1) | (measured || first ? 1 : 0));
    return new Progress(measured || first ? so - before : 0, first ? length : 0);
  }
}
