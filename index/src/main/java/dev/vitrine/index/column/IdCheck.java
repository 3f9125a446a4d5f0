package dev.vitrine.index.column;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Whether an item's own id is one of a set, ignoring case.
final class IdCheck extends Check {
  private final Ids ids;
  private final Set<String> wanted = new HashSet<>();
  private final long[] hashes;
  private final long[][] slotHashes;

  IdCheck(Collection<String> wanted, Ids ids) {
    this.ids = ids;
    for (String id : wanted) {
      this.wanted.add(Attribute.folded(id));
    }
    int room = Integer.highestOneBit(Math.max(2, this.wanted.size())) << 2;
    hashes = new long[room];
    for (String id : this.wanted) {
      long hash = Hash.of(id);
      int at = (int) hash & (room - 1);
      while (hashes[at] != 0 && hashes[at] != hash) {
        at = (at + 1) & (room - 1);
      }
      hashes[at] = hash;
    }
    slotHashes = ids.hashes().view();
  }

  @Override
  boolean look(Cursor cursor) {
    long hash = Longs.at(slotHashes, cursor.slot);
    int mask = hashes.length - 1;
    int at = (int) hash & mask;
    while (hashes[at] != 0) {
      if (hashes[at] == hash) {
        return wanted.contains(Attribute.folded(ids.get(cursor.slot)));
      }
      at = (at + 1) & mask;
    }
    return hash == 0 && wanted.contains(Attribute.folded(ids.get(cursor.slot)));
  }
}
