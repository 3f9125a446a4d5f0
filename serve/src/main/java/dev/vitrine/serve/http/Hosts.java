package dev.vitrine.serve.http;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names a request may call this server by. A page of a stranger whose name was made to point
/// here is turned away, because its `Host` header still says the stranger's name.
public final class Hosts {
  private final boolean any;
  private final Set<String> names;

  /// @param loopback whether the server listens on this machine alone
  /// @param further names allowed beside the local ones
  public Hosts(boolean loopback, List<String> further) {
    any = !loopback && further.isEmpty();
    names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    further.forEach(n -> names.add(n.toLowerCase(Locale.ROOT)));
  }

  /// Whether a `Host` header names this server.
  public boolean allow(String header) {
    if (any) {
      return true;
    }
    String host = header.strip().toLowerCase(Locale.ROOT);
    int colon = host.lastIndexOf(':');
    if (colon > host.lastIndexOf(']')) {
      host = host.substring(0, colon);
    }
    return names.contains(host);
  }
}
