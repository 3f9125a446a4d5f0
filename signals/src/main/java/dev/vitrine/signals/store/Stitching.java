package dev.vitrine.signals.store;

import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.count.Hash;

/// What a shopper did on a device before signing in becomes the shopper's. A device on which a
/// second one signs in is shared: what is done there by nobody in particular stays with the device
/// from then on.
final class Stitching {
  private static final int OWNER = 3;

  /// In the place of an owner, for a device that has several.
  private static final long SHARED = -1;

  private final Book book;

  Stitching(Book book) {
    this.book = book;
  }

  /// Takes notice of who is named with which device.
  void stitch(String catalogue, Who who) {
    if (who.client().isEmpty() || who.user().isEmpty()) {
      return;
    }
    long user = Hash.of(who.user());
    long key = key(Hash.of(who.client()));
    long owner = book.recent.get(key);
    if (owner == 0 || owner == user) {
      book.recent.put(key, user);
      long where = Hash.of(catalogue);
      var device = new Who(who.client(), "", "");
      book.profiles.stitch(Asking.shopper(where, device), Asking.shopper(where, who));
    } else if (owner != SHARED) {
      book.recent.put(key, SHARED);
    }
  }

  /// Forgets a device or a shopper.
  static void erase(Book book, long name) {
    book.recent.remove(key(name));
    book.recent.removeValue(name);
  }

  private static long key(long client) {
    return Hash.of(client, OWNER);
  }
}
