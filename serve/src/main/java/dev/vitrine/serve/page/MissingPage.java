package dev.vitrine.serve.page;

import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a browser gets at an address that no page has: the front page of the site it lies in, told
/// that it is not meant, with the status 404. Who asks for anything but a page, or below the paths
/// of the programming interfaces, is left to a plain error.
final class MissingPage {
  private static final Set<String> INTERFACES = Set.of("1", "v1");
  private static final String HEAD_ENDS = "</head>";

  private MissingPage() {}

  /// The page for a path, where a browser wants one and the site has a front page.
  ///
  /// @param front the front page of the site that the path lies in
  static Optional<Reply> of(
      Request request, String path, Optional<Pages.Page> front, Map<String, String> headers) {
    int slash = path.indexOf('/');
    boolean program = INTERFACES.contains(slash < 0 ? path : path.substring(0, slash));
    boolean browser = request.header("accept").filter(t -> t.contains("text/html")).isPresent();
    return program || !browser
        ? Optional.empty()
        : front.map(page -> new Reply(404, page.type(), told(page, path), headers));
  }

  /// The page with the way from the path to the front page, by which it also finds its files.
  private static byte[] told(Pages.Page front, String path) {
    long deep = path.chars().filter(c -> c == '/').count();
    boolean counter = path.startsWith(PageHandler.CONSOLE);
    String home = counter ? "../".repeat((int) deep - 1) : "../".repeat((int) deep);
    String way = home.isEmpty() ? "./" : home;
    String html = new String(front.bytes(), StandardCharsets.UTF_8);
    return html.replace("\"./", "\"" + way)
        .replace(HEAD_ENDS, "<meta name=\"vitrine-home\" content=\"" + way + "\" />" + HEAD_ENDS)
        .getBytes(StandardCharsets.UTF_8);
  }
}
