package dev.vitrine.serve.rules;

import dev.vitrine.kernel.rule.Consequence;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Addresses that a rule may send a shopper to or show a picture from: `http` or `https` with a
/// host, or a path on the shop's own site.
final class Addresses {
  private static final int LONGEST = 2_000;

  private Addresses() {}

  static String checked(Part part) {
    String url = part.name(LONGEST);
    if (!safe(url.replace(Consequence.MARKET, "market"))) {
      throw part.wrong("expected an http or https address, or a path that begins with '/'");
    }
    return url;
  }

  private static boolean safe(String url) {
    if (url.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7f)) {
      return false;
    }
    try {
      URI uri = new URI(url);
      if (uri.getScheme() == null) {
        return url.startsWith("/") && !url.startsWith("//");
      }
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null && uri.getRawUserInfo() == null;
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
