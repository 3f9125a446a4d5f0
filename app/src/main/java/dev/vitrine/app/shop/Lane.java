package dev.vitrine.app.shop;

import dev.vitrine.index.record.Effect;
import dev.vitrine.index.record.Written;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// The recorded writes that wait for the index, in their order. A value in place overtakes them
/// when nothing that waits is about its item; who adds waits while too much is there.
final class Lane {
  private static final int MOST = 8_192;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final Condition room = lock.newCondition();
  private final ArrayDeque<Written> waiting = new ArrayDeque<>();
  private final Map<String, Integer> pending = new HashMap<>();
  private final Predicate<Effect.InPlace> shortcut;
  private int effects;
  private int clearings;
  private boolean held = true;
  private boolean closed;

  /// @param shortcut sets a value in place at once; false when the item has to be indexed anew
  Lane(Predicate<Effect.InPlace> shortcut) {
    this.shortcut = shortcut;
  }

  /// Adds a write. For one thread at a time.
  ///
  /// @return whether nothing of it is left to wait, and nothing waits before it
  boolean add(Written written) {
    lock.lock();
    try {
      while (effects >= MOST && !closed) {
        room.awaitUninterruptibly();
      }
      var rest = new ArrayList<Effect>();
      for (Effect effect : written.effects()) {
        if (!overtakes(effect)) {
          note(effect, 1);
          rest.add(effect);
        }
      }
      if (rest.isEmpty() && waiting.isEmpty() && effects == 0 && !held) {
        return true;
      }
      waiting.add(new Written(written.catalogue(), written.number(), rest));
      effects += rest.size();
      filled.signal();
      return false;
    } finally {
      lock.unlock();
    }
  }

  /// Takes what is there, or waits for it.
  ///
  /// @param most effects to take, about
  /// @return writes in order, none when the lane was closed and is empty
  List<Written> take(int most) {
    lock.lock();
    try {
      while (held || (waiting.isEmpty() && !closed)) {
        filled.awaitUninterruptibly();
      }
      var taken = new ArrayList<Written>();
      int size = 0;
      while (!waiting.isEmpty() && size < most) {
        Written next = waiting.remove();
        taken.add(next);
        size += next.effects().size();
      }
      return taken;
    } finally {
      lock.unlock();
    }
  }

  /// Notes that what was taken has been applied.
  void done(List<Written> taken) {
    lock.lock();
    try {
      for (Written written : taken) {
        written.effects().forEach(effect -> note(effect, -1));
        effects -= written.effects().size();
      }
      room.signal();
    } finally {
      lock.unlock();
    }
  }

  /// Lets what waits be taken, and values in place overtake, from now on.
  void open() {
    lock.lock();
    try {
      held = false;
      filled.signal();
    } finally {
      lock.unlock();
    }
  }

  /// Whether nothing waits and nothing taken is still on its way.
  boolean idle() {
    lock.lock();
    try {
      return effects == 0 && waiting.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  /// Ends the waiting on both sides; what is there can still be taken.
  void close() {
    lock.lock();
    try {
      closed = true;
      held = false;
      filled.signalAll();
      room.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private boolean overtakes(Effect effect) {
    return effect instanceof Effect.InPlace values
        && !held
        && clearings == 0
        && !pending.containsKey(values.id())
        && shortcut.test(values);
  }

  private void note(Effect effect, int more) {
    switch (effect) {
      case Effect.Indexed indexed -> note(indexed.document().id(), more);
      case Effect.InPlace values -> note(values.id(), more);
      case Effect.Removed removed -> note(removed.id(), more);
      case Effect.Cleared _ -> clearings += more;
    }
  }

  private void note(String id, int more) {
    int now = pending.getOrDefault(id, 0) + more;
    if (now == 0) {
      pending.remove(id);
    } else {
      pending.put(id, now);
    }
  }
}
