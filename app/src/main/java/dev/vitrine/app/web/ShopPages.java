package dev.vitrine.app.web;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.page.Pages;
import dev.vitrine.simulate.picture.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

/// The files of the storefront and, below `console`, of the console, and pictures drawn from their
/// names.
public final class ShopPages implements Pages {
  private static final String SITES = "/dev/vitrine/web/";
  private static final String CONSOLE = "console/";
  private static final String PICTURES = "pictures/";
  private static final String SVG = ".svg";
  private static final String ASSETS = "assets/";

  @Override
  public Optional<Page> find(String path) {
    if (path.startsWith(PICTURES) && path.endsWith(SVG)) {
      return picture(path.substring(PICTURES.length(), path.length() - SVG.length()));
    }
    if (path.equals("console") || path.startsWith(CONSOLE)) {
      return resource("console", path.equals("console") ? "" : path.substring(CONSOLE.length()));
    }
    return resource("storefront", path);
  }

  private static Optional<Page> picture(String key) {
    if (!Picture.known(key)) {
      return Optional.empty();
    }
    byte[] bytes = Picture.svg(key).getBytes(StandardCharsets.UTF_8);
    return Optional.of(new Page("image/svg+xml", bytes, etag(bytes), true));
  }

  private static Optional<Page> resource(String site, String path) {
    String file = path.isEmpty() ? "index.html" : path;
    if (file.contains("..") || file.endsWith("/")) {
      return Optional.empty();
    }
    try (InputStream in = ShopPages.class.getResourceAsStream(SITES + site + "/" + file)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      return Optional.of(new Page(type(file), bytes, etag(bytes), file.startsWith(ASSETS)));
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "cannot read the " + site + "'s " + file, e);
    }
  }

  private static String type(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "json" -> "application/json";
      case "ico" -> "image/x-icon";
      case "png" -> "image/png";
      case "webmanifest" -> "application/manifest+json";
      default -> "application/octet-stream";
    };
  }

  private static String etag(byte[] bytes) {
    var sum = new CRC32C();
    sum.update(bytes);
    return Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(bytes.length);
  }
}
