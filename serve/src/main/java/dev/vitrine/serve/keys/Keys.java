package dev.vitrine.serve.keys;

import dev.vitrine.kernel.shop.Ledger;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// The admin and the search-only key of a shop. Requests are checked against salted hashes in the
/// ledger; the texts stand in one file that only its owner can read.
public final class Keys {
  private static final String ADMIN = "key.admin";
  private static final String SEARCH = "key.search";

  private final Digest admin;
  private final Digest search;
  private final Optional<Texts> texts;
  private final boolean made;

  /// The keys as clients send them.
  public record Texts(String admin, String search) {}

  private Keys(Ledger ledger, Optional<Texts> texts, boolean made) {
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
    return new Keys(ledger, texts, made);
  }

  /// Whether a key, possibly empty, has a right.
  public boolean allow(Right right, String key) {
    return switch (right) {
      case NONE -> true;
      case ADMIN -> admin.fits(key);
      case SEARCH -> search.fits(key) || admin.fits(key);
    };
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
