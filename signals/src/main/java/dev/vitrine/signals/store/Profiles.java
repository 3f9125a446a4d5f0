package dev.vitrine.signals.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The profiles of as many shoppers as fit into memory; those go first who did nothing for longest.
/// One thread changes them, any number read.
final class Profiles {
  /// Bytes of an entry besides its profile.
  private static final long ENTRY = 80;

  private final long most;

  /// By shopper, in the order of their last deeds.
  private final LinkedHashMap<Long, Profile> all = new LinkedHashMap<>();

  private long bytes;
  private long evicted;

  /// Devices whose deeds became a shopper's, since the start.
  private long stitched;

  /// @param most bytes
  Profiles(long most) {
    this.most = most;
  }

  /// A copy of a shopper's profile, an empty one for who is not known.
  synchronized Profile find(long shopper) {
    Profile found = all.get(shopper);
    return found == null ? Profile.unknown() : found.copy();
  }

  /// Changes a shopper's profile.
  synchronized void change(long shopper, Consumer<Profile> change) {
    Profile profile = all.get(shopper);
    if (profile == null) {
      profile = Profile.unknown();
    } else {
      bytes -= ENTRY + profile.bytes();
    }
    all.putLast(shopper, profile);
    change.accept(profile);
    bytes += ENTRY + profile.bytes();
    while (bytes > most && !all.isEmpty()) {
      bytes -= ENTRY + all.pollFirstEntry().getValue().bytes();
      evicted++;
    }
  }

  /// Makes what is remembered of a device a shopper's own; nothing where there is nothing, or the
  /// shopper's has no room for the names under which it was done.
  synchronized void stitch(long device, long shopper) {
    Profile found = all.get(device);
    if (found == null || device == shopper) {
      return;
    }
    change(
        shopper,
        profile -> {
          if (profile.take(found)) {
            all.remove(device);
            bytes -= ENTRY + found.bytes();
            stitched++;
          }
        });
  }

  synchronized long stitched() {
    return stitched;
  }

  /// Takes out whoever did something under a name; how many that is.
  synchronized int erase(long name) {
    int before = all.size();
    all.values().removeIf(profile -> profile.has(name));
    bytes = all.values().stream().mapToLong(profile -> ENTRY + profile.bytes()).sum();
    return before - all.size();
  }

  synchronized long size() {
    return all.size();
  }

  synchronized long bytes() {
    return bytes;
  }

  synchronized long evicted() {
    return evicted;
  }

  synchronized void save(DataOutput out) throws IOException {
    out.writeLong(evicted);
    out.writeInt(all.size());
    for (Map.Entry<Long, Profile> entry : all.entrySet()) {
      out.writeLong(entry.getKey());
      entry.getValue().save(out);
    }
  }

  synchronized void load(DataInput in) throws IOException {
    evicted = in.readLong();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      long shopper = in.readLong();
      Profile profile = Profile.load(in);
      all.putLast(shopper, profile);
      bytes += ENTRY + profile.bytes();
    }
  }
}
