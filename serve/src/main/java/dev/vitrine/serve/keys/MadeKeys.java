package dev.vitrine.serve.keys;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Ledger;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keys that were made for people and programs, each with a right, catalogues, an end and a rate of
/// its own. The text of a key is told once, when it is made; the ledger has a salted hash of it.
/// Safe for use by many threads.
final class MadeKeys {
  private static final String PREFIX = "key.of.";
  private static final int ID = 4;
  private static final int SECRET = 16;
  private static final int MOST = 1_000;

  /// The first digits of a text tell which key it may be, so that one hash is enough.
  private static final int FRONT = 2 * ID;

  private final Ledger ledger;
  private final Map<String, Made> made = new ConcurrentHashMap<>();

  /// A key that was made.
  record Made(String id, Digest digest, Holder holder) {}

  MadeKeys(Ledger ledger) {
    this.ledger = ledger;
    ledger.readAll(PREFIX).forEach((name, value) -> keep(parsed(name, value)));
  }

  private void keep(Made one) {
    made.put(one.id(), one);
  }

  /// Makes a key and gives its text.
  ///
  /// @throws VitrineException BAD_REQUEST when there is one of that name, or too many
  synchronized String make(Holder holder) {
    if (named(holder.name()).isPresent()) {
      throw VitrineException.badRequest("there is a key '" + holder.name() + "' already");
    }
    if (made.size() >= MOST) {
      throw VitrineException.badRequest("there are " + MOST + " keys, which is the most");
    }
    String id = random(ID);
    while (made.containsKey(id)) {
      id = random(ID);
    }
    String text = id + random(SECRET);
    var one = new Made(id, Digest.of(random(SECRET), text), holder);
    ledger.write(PREFIX + holder.name(), written(one));
    keep(one);
    return text;
  }

  /// Takes a key away; whether there was one of that name.
  synchronized boolean remove(String name) {
    Optional<Made> one = named(name);
    one.ifPresent(found -> {
      ledger.erase(PREFIX + name);
      made.remove(found.id());
    });
    return one.isPresent();
  }

  private Optional<Made> named(String name) {
    return made.values().stream().filter(one -> one.holder().name().equals(name)).findFirst();
  }

  /// Whose a text is.
  Optional<Holder> holder(String text) {
    return text.length() == FRONT + 2 * SECRET
        ? Optional.ofNullable(made.get(text.substring(0, FRONT)))
            .filter(one -> one.digest().fits(text))
            .map(Made::holder)
        : Optional.empty();
  }

  /// All of them, by name.
  List<Holder> holders() {
    Map<String, Holder> all = new TreeMap<>();
    made.values().forEach(one -> all.put(one.holder().name(), one.holder()));
    return List.copyOf(all.values());
  }

  private static String written(Made one) {
    ObjectNode out = JsonMapper.shared().createObjectNode();
    Holder holder = one.holder();
    out.put("id", one.id()).put("digest", one.digest().written());
    out.put("right", holder.right().word()).put("until", holder.until());
    out.put("perMinute", holder.perMinute());
    holder.catalogues().forEach(out.putArray("catalogues")::add);
    return out.toString();
  }

  private static Made parsed(String name, String value) {
    JsonNode in = JsonMapper.shared().readTree(value);
    Right right =
        Right.of(in.path("right").asString(""))
            .orElseThrow(() -> new VitrineException(Kind.CORRUPT, name + " is damaged"));
    List<String> catalogues = in.path("catalogues").valueStream().map(JsonNode::asString).toList();
    var holder =
        new Holder(
            name.substring(PREFIX.length()),
            right,
            catalogues,
            in.path("until").asLong(0),
            in.path("perMinute").asInt(0));
    return new Made(
        in.path("id").asString(""), Digest.parse(in.path("digest").asString("")), holder);
  }

  private static String random(int bytes) {
    byte[] some = new byte[bytes];
    new SecureRandom().nextBytes(some);
    return HexFormat.of().formatHex(some);
  }
}
