package dev.vitrine.signals.visit;

import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.count.Recent;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

/// The last visits of all shoppers: which items they turned to, one after the other. A new step
/// takes the place of the oldest one, so it keeps to its memory and holds what happened last. One
/// thread adds, any number look for visits like one of theirs.
///
/// Source: the index of VMIS-kNN (Kersbergen, Sprangers and Schelter, "Serenade", 2022): from an
/// item to the last visits that it is in, and from a visit to its items.
public final class Visits {
  /// Steps that a visit is taken to have when memory is divided.
  private static final int USUAL = 4;

  /// Bytes of a visit, and of a number by key.
  private static final int VISIT = 4 * Long.BYTES;

  private static final int NUMBER = 3 * Long.BYTES;
  private static final int FIRST = 1 << 8;

  /// Milliseconds after which a visit is over.
  private static final long PAUSE = 30 * 60 * 1_000L;

  private final StampedLock lock = new StampedLock();
  private final int most;
  final Steps steps;

  /// By key: one more than the number of the visit.
  private final Recent visitOf;

  /// By item: its last step.
  private final Recent stepOf;

  private long[] clients = new long[FIRST];
  private long[] users = new long[FIRST];
  private long[] newest = new long[FIRST];
  private long[] times = new long[FIRST];
  private long begun;

  private Visits(int most) {
    this.most = Math.max(FIRST, most);
    this.steps = new Steps((int) Math.min(Integer.MAX_VALUE / 2, (long) most * USUAL));
    this.visitOf = Recent.of((long) most * NUMBER);
    this.stepOf = Recent.of((long) most * NUMBER);
  }

  /// No visits yet.
  ///
  /// @param bytes that they may take
  public static Visits of(long bytes) {
    int each = USUAL * Steps.BYTES + VISIT + 2 * NUMBER;
    return new Visits(Math.clamp(bytes / each, 1, Integer.MAX_VALUE / 2 / USUAL));
  }

  /// Adds that a shopper turned to an item. What follows the same item at once is the same step;
  /// what follows after half an hour is another visit.
  ///
  /// @param catalogue stands for where; visits of different ones have nothing to do with each other
  /// @param visit stands for the visit
  /// @param client stands for the device, 0 when it is not known
  /// @param user stands for who signed in, 0 for nobody
  /// @param at in milliseconds since 1970
  public void add(long catalogue, long visit, long item, long client, long user, long at) {
    long stamp = lock.writeLock();
    try {
      long number = visitOf.get(visit) - 1;
      number = goesOn(number, at) ? number : begin(visit);
      if (named(number, client, user)) {
        step(number, catalogue, item, at);
      }
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  private boolean goesOn(long number, long at) {
    return there(number) && at - times[at(number)] <= PAUSE;
  }

  private long begin(long visit) {
    long number = begun++;
    if (number >= newest.length && newest.length < most) {
      int room = (int) Math.min(most, 2L * newest.length);
      clients = Arrays.copyOf(clients, room);
      users = Arrays.copyOf(users, room);
      newest = Arrays.copyOf(newest, room);
      times = Arrays.copyOf(times, room);
    }
    int at = at(number);
    clients[at] = 0;
    users[at] = 0;
    newest[at] = 0;
    times[at] = 0;
    visitOf.put(visit, number + 1);
    return number;
  }

  /// Notes who a visit is of; whether it is of these. A visit that has other names already is not
  /// theirs, so that each can be erased by every name of who it is of.
  private boolean named(long number, long client, long user) {
    int at = at(number);
    boolean same = fits(clients[at], client) && fits(users[at], user);
    if (same) {
      clients[at] = client == 0 ? clients[at] : client;
      users[at] = user == 0 ? users[at] : user;
    }
    return same;
  }

  private static boolean fits(long known, long said) {
    return known == 0 || said == 0 || known == said;
  }

  private void step(long number, long catalogue, long item, long at) {
    int visit = at(number);
    long before = newest[visit];
    times[visit] = Math.max(times[visit], at);
    if (steps.there(before) && steps.item(before) == item) {
      return;
    }
    long key = Hash.of(catalogue, item);
    long step = steps.add(item, (int) number, stepOf.get(key), before);
    stepOf.put(key, step);
    newest[visit] = step;
  }

  /// Whether a visit is kept still.
  private boolean there(long number) {
    return number >= 0 && number >= begun - newest.length;
  }

  private int at(long number) {
    return (int) (number % newest.length);
  }

  /// The last items of a visit, the newest first, each once; none of a visit that is over.
  ///
  /// @param at when it is asked, in milliseconds since 1970
  /// @param many how many at most
  public long[] last(long visit, long at, int many) {
    return reading(() -> {
      long number = visitOf.get(visit) - 1;
      long[] last = new long[many];
      int size = 0;
      long step = goesOn(number, at) ? newest[at(number)] : 0;
      while (steps.there(step) && size < many) {
        long item = steps.item(step);
        boolean known = item == 0;
        for (int i = 0; i < size; i++) {
          known |= last[i] == item;
        }
        if (!known) {
          last[size++] = item;
        }
        step = steps.beforeInVisit(step);
      }
      return Arrays.copyOf(last, size);
    });
  }

  /// What shoppers turned to next in visits like one.
  ///
  /// @param catalogue stands for where
  /// @param last the items of the visit, the newest first, each once
  /// @param at when it is asked, in milliseconds since 1970
  /// @param many how many at most
  public NextItems after(long catalogue, long[] last, long at, int many) {
    return reading(() -> new Neighbours(this, catalogue, last, at).next(many));
  }

  private <T> T reading(Supplier<T> question) {
    long stamp = lock.readLock();
    try {
      return question.get();
    } finally {
      lock.unlockRead(stamp);
    }
  }

  /// The last step with an item, 0 for none; for who holds the lock.
  long stepOf(long catalogue, long item) {
    long step = stepOf.get(Hash.of(catalogue, item));
    return steps.there(step) ? step : 0;
  }

  /// The number of the visit of a step, -1 when it is not there any more.
  long visitOf(long step) {
    long number = begun - 1 - ((int) (begun - 1) - steps.visit(step));
    return there(number) ? number : -1;
  }

  long newest(long number) {
    return newest[at(number)];
  }

  long time(long number) {
    return times[at(number)];
  }

  /// How many visits are there; for who holds the lock.
  long count() {
    return Math.min(begun, newest.length);
  }

  /// How many visits are there.
  public long size() {
    return reading(this::count);
  }

  /// How many had to go.
  public long evicted() {
    return reading(() -> begun - count());
  }

  /// Memory taken.
  public long bytes() {
    return reading(
        () -> steps.bytes() + (long) newest.length * VISIT + visitOf.bytes() + stepOf.bytes());
  }

  /// Forgets the visits of a shopper, by the name of a client or a user.
  public void erase(String name) {
    long who = Hash.of(name);
    long stamp = lock.writeLock();
    try {
      for (long number = Math.max(0, begun - newest.length); number < begun; number++) {
        int at = at(number);
        if (clients[at] == who || users[at] == who) {
          erase(number);
        }
      }
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  private void erase(long number) {
    int at = at(number);
    for (long step = newest[at]; steps.there(step); step = steps.beforeInVisit(step)) {
      steps.erase(step);
    }
    clients[at] = 0;
    users[at] = 0;
    newest[at] = 0;
    times[at] = 0;
    visitOf.removeValue(number + 1);
  }

  /// Writes everything; for the thread that adds.
  public void save(DataOutput out) throws IOException {
    out.writeLong(begun);
    out.writeInt(newest.length);
    for (int at = 0; at < Math.min(begun, newest.length); at++) {
      out.writeLong(clients[at]);
      out.writeLong(users[at]);
      out.writeLong(newest[at]);
      out.writeLong(times[at]);
    }
    steps.save(out);
    visitOf.save(out);
    stepOf.save(out);
  }

  /// Reads what was written from one of the same size.
  public void load(DataInput in) throws IOException {
    begun = in.readLong();
    int room = in.readInt();
    if (room < FIRST || room > most) {
      throw new IOException("there is room for " + most + " visits, not " + room);
    }
    clients = new long[room];
    users = new long[room];
    newest = new long[room];
    times = new long[room];
    for (int at = 0; at < Math.min(begun, room); at++) {
      clients[at] = in.readLong();
      users[at] = in.readLong();
      newest[at] = in.readLong();
      times[at] = in.readLong();
    }
    steps.load(in);
    visitOf.load(in);
    stepOf.load(in);
  }
}
