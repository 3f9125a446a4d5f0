package dev.vitrine.app.market;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A server that a market may be opened in.
///
/// @param server its address
/// @param key one that may write
public record RunningShop(URI server, String key) {
  /// The server of an address, with the admin key out of the file that it keeps its keys in.
  ///
  /// @throws VitrineException BAD_REQUEST when the address is none of HTTP or the file has no key
  public static RunningShop of(String url, Path keys) {
    URI server = address(url);
    try {
      String key = Conf.parse(keys.toString(), Files.readString(keys)).text("admin", "");
      if (key.isEmpty()) {
        throw VitrineException.badRequest("--key " + keys + ": has no line 'admin = …'");
      }
      return new RunningShop(server, key);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, "--key " + keys + ": cannot be read: " + e, e);
    }
  }

  private static URI address(String url) {
    try {
      URI server = URI.create(url.endsWith("/") ? url : url + "/");
      String scheme = String.valueOf(server.getScheme()).toLowerCase(Locale.ROOT);
      if ((scheme.equals("http") || scheme.equals("https")) && server.getHost() != null) {
        return server;
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw VitrineException.badRequest("--url " + url + ": expected such as http://localhost:8080");
  }

  /// Says where it is, never with which key.
  @Override
  public String toString() {
    return server.toString();
  }

  /// The shop of an empty catalogue there.
  ///
  /// @throws VitrineException BAD_REQUEST when it has items, which are not touched
  HttpStorefront open(String catalogue) {
    var shop = new HttpStorefront(server, key, catalogue);
    long items = shop.items();
    if (items > 0) {
      shop.close();
      throw VitrineException.badRequest(
          "the catalogue "
              + catalogue
              + " of "
              + server
              + " has "
              + items
              + " items already: a market opens in an empty one");
    }
    return shop;
  }
}
