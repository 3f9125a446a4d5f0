package dev.vitrine.serve.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The names a request may call this server by. A page of a stranger whose name was made to point
/// here is turned away, because its `Host` header still says the stranger's name.
///
/// A number cannot be made to point elsewhere, so that on an address that others can reach every
/// numeric address is a name too, and the machine's own name is one.
public final class Hosts {
  /// The entry of the list that stands for every name.
  public static final String ANY = "*";

  private static final Pattern NUMERIC =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]{2,45}(?:%[0-9a-z]+)?]");

  private final boolean any;
  private final boolean numeric;
  private final Set<String> names;

  /// @param loopback whether the server listens on this machine alone
  /// @param further names allowed beside the local ones, {@link #ANY} for every name
  public Hosts(boolean loopback, List<String> further) {
    any = further.contains(ANY);
    numeric = !loopback;
    names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    further.forEach(n -> names.add(n.toLowerCase(Locale.ROOT)));
    if (!loopback) {
      names.addAll(ownNames());
    }
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
    return names.contains(host) || (numeric && NUMERIC.matcher(host).matches());
  }

  private static Set<String> ownNames() {
    try {
      return Set.of(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
    } catch (UnknownHostException _) {
      return Set.of();
    }
  }
}
