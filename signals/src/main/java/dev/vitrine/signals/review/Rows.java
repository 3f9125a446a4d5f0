package dev.vitrine.signals.review;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.log.Logged;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The writing of reviews and of what they come to, in the transactions of who calls it.
///
/// @param store the connection that writes
record Rows(Store store, Names names, SecureRandom random) {
  private static final String OF_ID = "catalogue = ? AND id = ?";
  private static final String OF_SHOPPER = "catalogue = ? AND item = ? AND shopper = ?";
  private static final String OF_ITEM = " WHERE catalogue = ? AND item = ?";

  /// A row as far as totals and the order of reviews need it.
  private record Old(
      long key,
      String catalogue,
      String item,
      int stars,
      String words,
      long at,
      long place,
      Optional<Hiding> hiding) {
    boolean hidden() {
      return hiding.isPresent();
    }
  }

  private List<Old> old(String where, Object... values) {
    return store.read(
        "SELECT key, catalogue, item, stars, words, at, place, reason, hider, hidden FROM review"
            + " WHERE "
            + where,
        row ->
            new Old(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getLong(6),
                row.getLong(7),
                Reader.hiding(row, 8)),
        values);
  }

  /// Takes in what the log has, unless its catalogue was dropped since, or the shopper said
  /// something later of the same item. The same stars and words as those that were hidden are
  /// hidden, too.
  void take(Logged logged) {
    Optional<Event.Review> wanted = Arrivals.wanted(logged);
    if (wanted.isEmpty() || logged.place() <= dropped(catalogue(wanted.get()))) {
      return;
    }
    Event.Review review = wanted.get();
    String catalogue = catalogue(review);
    String shopper = shopper(review);
    List<Old> before = old(OF_SHOPPER, catalogue, review.item(), shopper);
    if (before.stream().anyMatch(one -> stays(one, review, logged.place()))) {
      return;
    }
    before.forEach(this::remove);
    Optional<Hiding> hiding =
        before.stream()
            .filter(one -> same(one, review))
            .flatMap(one -> one.hiding().stream())
            .findFirst();
    insert(review, shopper, logged.place());
    counted(catalogue, review.item(), review.stars(), review.words(), 1);
    hiding.ifPresent(one -> hide(OF_SHOPPER, one, catalogue, review.item(), shopper));
  }

  private static boolean same(Old old, Event.Review review) {
    return old.stars() == review.stars() && old.words().equals(review.words());
  }

  private static String catalogue(Event.Review review) {
    return review.head().catalogue();
  }

  private long dropped(String catalogue) {
    return store.number("SELECT place FROM gone WHERE catalogue = ?", catalogue);
  }

  /// Whether an earlier review is not replaced: it is the later one, or says the same.
  private static boolean stays(Old old, Event.Review review, long place) {
    long at = review.head().at();
    boolean again = old.at() == at && same(old, review);
    return again || old.at() > at || (old.at() == at && old.place() > place);
  }

  /// Who it is whose later words replace earlier ones. What nobody is named with stands alone.
  private String shopper(Event.Review review) {
    Who who = review.head().who();
    String name = who.user().isEmpty() ? who.client() : who.user();
    return name.isEmpty() ? "-" + names.hash(review.head().id()) : names.hash(name);
  }

  private void insert(Event.Review review, String shopper, long place) {
    Who who = review.head().who();
    store.change(
        "INSERT INTO review (id, catalogue, item, shopper, client, user, stars, words, folded,"
            + " at, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Names.random(random),
        catalogue(review),
        review.item(),
        shopper,
        names.hash(who.client()),
        names.hash(who.user()),
        review.stars(),
        review.words(),
        review.words().toLowerCase(Locale.ROOT),
        review.head().at(),
        place);
  }

  private void remove(Old old) {
    store.change("DELETE FROM review WHERE key = ?", old.key());
    if (!old.hidden()) {
      counted(old.catalogue(), old.item(), old.stars(), old.words(), -1);
    }
  }

  /// Counts a review that is shown from now on, or no longer.
  ///
  /// @param many 1 or −1
  private void counted(String catalogue, String item, int stars, String words, int many) {
    String column = "n" + stars;
    int worded = words.isEmpty() ? 0 : many;
    store.change(
        "INSERT INTO total (catalogue, item, n1, n2, n3, n4, n5, worded, version, done)"
            + " VALUES (?, ?, 0, 0, 0, 0, 0, 0, 0, 0) ON CONFLICT DO NOTHING",
        catalogue,
        item);
    store.change(
        "UPDATE total SET "
            + column
            + " = "
            + column
            + " + ?, worded = worded + ?, version = version + 1"
            + OF_ITEM,
        many,
        worded,
        catalogue,
        item);
  }

  /// Takes out all that shoppers said; how many reviews it was.
  long erase(List<String> who) {
    long gone = 0;
    for (String name : who) {
      String hash = names.hash(name);
      List<Old> theirs = hash.isEmpty() ? List.of() : old("client = ?1 OR user = ?1", hash);
      theirs.forEach(this::remove);
      gone += theirs.size();
    }
    return gone;
  }

  /// The catalogues of which something is kept.
  List<String> catalogues() {
    return store.read(
        "SELECT catalogue FROM review UNION SELECT catalogue FROM total"
            + " UNION SELECT catalogue FROM base UNION SELECT catalogue FROM written",
        row -> row.getString(1));
  }

  /// Takes out all of a catalogue.
  ///
  /// @param place how far the log is: what it has of the catalogue up to there is not taken again
  boolean drop(String catalogue, long place) {
    for (String table : List.of("review", "total", "base", "written")) {
      store.change("DELETE FROM " + table + " WHERE catalogue = ?", catalogue);
    }
    store.change(
        "INSERT INTO gone (catalogue, place) VALUES (?, ?)"
            + " ON CONFLICT DO UPDATE SET place = excluded.place",
        catalogue,
        place);
    return true;
  }

  /// Hides a review, or gives another reason for that; whether it is there.
  boolean hide(String catalogue, String id, Hiding hiding) {
    return hide(OF_ID, hiding, catalogue, id);
  }

  private boolean hide(String where, Hiding hiding, Object... values) {
    List<Old> found = old(where, values);
    for (Old old : found) {
      store.change(
          "UPDATE review SET reason = ?, hider = ?, hidden = ? WHERE key = ?",
          hiding.reason(),
          hiding.by(),
          hiding.at(),
          old.key());
      if (!old.hidden()) {
        counted(old.catalogue(), old.item(), old.stars(), old.words(), -1);
      }
    }
    return !found.isEmpty();
  }

  /// Shows a review again; whether it is there.
  boolean show(String catalogue, String id) {
    List<Old> found = old(OF_ID, catalogue, id);
    for (Old old : found) {
      store.change(
          "UPDATE review SET reason = NULL, hider = NULL, hidden = NULL WHERE key = ?", old.key());
      if (old.hidden()) {
        counted(catalogue, old.item(), old.stars(), old.words(), 1);
      }
    }
    return !found.isEmpty();
  }
}
