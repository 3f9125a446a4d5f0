package dev.vitrine.signals.store;

import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.count.Hash;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A query and who asks it, as numbers that stand for them.
///
/// @param catalogue where
/// @param query its words, 0 for none
/// @param shopper who signed in, else the device; 0 for nobody in particular
/// @param session the visit, 0 when it is not known
public record Asking(long catalogue, long query, long shopper, long session) {
  /// Letters of a query that tell it from others.
  private static final int LONGEST = 200;

  private static final long VISIT = 4;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// An asking.
  public static Asking of(String catalogue, String text, Who who) {
    long where = Hash.of(catalogue);
    return new Asking(where, query(text), shopper(where, who), session(who));
  }

  /// The number that stands for the visit, or for the shopper where visits are not told apart; 0
  /// for nobody in particular.
  public long visit() {
    long name = session == 0 ? shopper : session;
    return name == 0 ? 0 : Hash.of(Hash.of(catalogue, VISIT), name);
  }

  /// The same asking for other words.
  Asking asking(long words) {
    return new Asking(catalogue, words, shopper, session);
  }

  /// The number that stands for words: those that differ only in case, in spaces or in how letters
  /// are encoded have the same.
  static long query(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    return Hash.of(SPACES.matcher(cut.strip()).replaceAll(" "));
  }

  /// The number that stands for a visit: names of visits may come again on other devices.
  private static long session(Who who) {
    long session = Hash.of(who.session());
    return session == 0 ? 0 : Hash.of(Hash.of(who.client()), session);
  }

  /// The number that stands for a shopper in a catalogue.
  static long shopper(long catalogue, Who who) {
    String name = who.user().isEmpty() ? who.client() : who.user();
    return name.isEmpty() ? 0 : Hash.of(catalogue, Hash.of(name));
  }
}
