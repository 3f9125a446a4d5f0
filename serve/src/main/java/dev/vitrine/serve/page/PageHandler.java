package dev.vitrine.serve.page;

import dev.vitrine.serve.http.Handler;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.page.Pages.Page;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Serves {@link Pages}, with validators, caching and a policy that lets a page load from here
/// alone.
public final class PageHandler implements Handler {
  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"
          + " https:; media-src 'self' https:; connect-src 'self'; object-src 'none'; base-uri"
          + " 'none'; form-action 'self'; frame-ancestors 'none'";

  /// The console works behind the counter: nothing from elsewhere, no inline style, no sending of
  /// forms.
  private static final String BEHIND_THE_COUNTER =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:;"
          + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  /// What the console lies below.
  static final String CONSOLE = "console/";

  private final Pages pages;

  public PageHandler(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Reply handle(Request request) {
    String path = request.var("path");
    Optional<Page> found = safe(path) ? pages.find(path) : Optional.empty();
    if (found.isEmpty()) {
      var fresh = Map.of("Content-Security-Policy", policy(path), "Cache-Control", "no-cache");
      Optional<Page> front = safe(path) ? pages.find(counter(path) ? "console" : "") : found;
      return MissingPage.of(request, path, front, fresh)
          .orElseGet(() -> Reply.error(404, "no such path"));
    }
    Page page = found.get();
    String etag = "\"" + page.etag() + "\"";
    var headers = new TreeMap<String, String>();
    headers.put("ETag", etag);
    headers.put("Content-Security-Policy", policy(path));
    headers.put(
        "Cache-Control", page.immutable() ? "public, max-age=31536000, immutable" : "no-cache");
    if (request.header("if-none-match").filter(t -> t.contains(etag)).isPresent()) {
      return new Reply(304, "", new byte[0], headers);
    }
    return new Reply(200, page.type(), page.bytes(), Map.copyOf(headers));
  }

  private static String policy(String path) {
    return counter(path) ? BEHIND_THE_COUNTER : POLICY;
  }

  private static boolean counter(String path) {
    return path.equals("console") || path.startsWith(CONSOLE);
  }

  private static boolean safe(String path) {
    return !path.contains("\\")
        && path.chars().noneMatch(c -> c < ' ')
        && !("/" + path + "/").contains("/../")
        && path.length() < 2_000;
  }
}
