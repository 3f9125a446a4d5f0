package dev.vitrine.serve.keys;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Ledger;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The keys of a shop: the admin and the search-only key, and those that were made for people and
/// programs. Requests are checked against salted hashes in the ledger; the texts of the first two
/// stand in one file that only its owner can read.
public final class Keys {
  private static final String ADMIN = "key.admin";
  private static final String SEARCH = "key.search";

  private final Digest admin;
  private final Digest search;
  private final MadeKeys others;
  private final Rates rates;
  private final InstantSource clock;
  private final Optional<Texts> texts;
  private final boolean made;

  /// The keys as clients send them.
  public record Texts(String admin, String search) {}

  private Keys(Ledger ledger, InstantSource clock, Optional<Texts> texts, boolean made) {
    others = new MadeKeys(ledger);
    rates = new Rates(clock);
    this.clock = clock;
    admin = Digest.parse(ledger.read(ADMIN).orElseThrow());
    search = Digest.parse(ledger.read(SEARCH).orElseThrow());
    this.texts = texts;
    this.made = made;
  }

  /// The keys of a shop; made, with the file, when there are none yet. What the file says wins over
  /// what the ledger remembers, so a key is changed by editing the file. When the file was removed
  /// the old keys stay valid and can no longer be shown.
  ///
  /// @param file `keys.properties` in the data folder
  public static Keys open(Path file, Ledger ledger) {
    return open(file, ledger, InstantSource.system());
  }

  /// The same by another clock.
  static Keys open(Path file, Ledger ledger, InstantSource clock) {
    Optional<Texts> texts = KeyFile.read(file);
    boolean known = ledger.read(ADMIN).isPresent() && ledger.read(SEARCH).isPresent();
    boolean made = false;
    if (texts.isEmpty() && !known) {
      texts = Optional.of(new Texts(random(), random()));
      KeyFile.write(file, texts.get());
      made = true;
    }
    texts.ifPresent(t -> {
      record(ledger, ADMIN, t.admin());
      record(ledger, SEARCH, t.search());
    });
    return new Keys(ledger, clock, texts, made);
  }

  /// Whether a key, possibly empty, has a right.
  public boolean allow(Right right, String key) {
    return holder(key).right().has(right);
  }

  /// Whose a key is; anybody's when it is none, or has ended.
  public Holder holder(String key) {
    if (key.isEmpty()) {
      return Holder.ANYBODY;
    }
    if (search.fits(key)) {
      return Holder.everywhere("search", Right.SEARCH);
    }
    if (admin.fits(key)) {
      return Holder.everywhere("admin", Right.ADMIN);
    }
    long now = clock.millis() / 1_000;
    return others.holder(key).filter(one -> one.holds(now)).orElse(Holder.ANYBODY);
  }

  /// Counts a request of somebody.
  ///
  /// @return how long it has to wait before it may be answered; zero when it may now
  public Duration delay(Holder holder) {
    return rates.take(holder);
  }

  /// Makes a key for somebody, and gives its text, which is told this once.
  ///
  /// @throws VitrineException BAD_REQUEST when there is one of that name, or too many, or its end
  ///   has passed
  public String make(Holder holder) {
    if (!holder.holds(clock.millis() / 1_000)) {
      throw VitrineException.badRequest("'until' has passed already");
    }
    return others.make(holder);
  }

  /// Takes a key that was made away; whether there was one of that name.
  public boolean remove(String name) {
    return others.remove(name);
  }

  /// Those that were made, by name, ended ones among them.
  public List<Holder> holders() {
    return others.holders();
  }

  /// The texts, unless their file was removed.
  public Optional<Texts> texts() {
    return texts;
  }

  /// Whether this start made them, so that they should be shown once.
  public boolean made() {
    return made;
  }

  private static void record(Ledger ledger, String name, String key) {
    if (ledger.read(name).map(Digest::parse).filter(d -> d.fits(key)).isEmpty()) {
      ledger.write(name, Digest.of(random(), key).written());
    }
  }

  private static String random() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
