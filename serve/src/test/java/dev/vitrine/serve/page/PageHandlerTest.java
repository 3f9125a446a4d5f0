package dev.vitrine.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageHandlerTest {
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  private final PageHandler handler =
      new PageHandler(path ->
          switch (path) {
            case "" -> html("<head><script src=\"./assets/a.js\"></script></head>");
            case "console" -> html("<head><script src=\"/console/b.js\"></script></head>");
            default -> Optional.empty();
          });

  @ParameterizedTest
  @CsvSource({"nosuchpage,./", "a/b/nosuchpage,../../", "a/,../"})
  void aBrowserGetsTheFrontPageToldThatItIsNotMeant(String path, String way) {
    Reply reply = ask(path, BROWSER);
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.type()).startsWith("text/html");
    assertThat(reply.headers())
        .containsEntry("Cache-Control", "no-cache")
        .doesNotContainKey("ETag");
    assertThat(reply.headers().get("Content-Security-Policy")).contains("media-src");
    assertThat(text(reply))
        .contains("src=\"" + way + "assets/a.js\"")
        .contains("<meta name=\"vitrine-home\" content=\"" + way + "\" /></head>");
  }

  @ParameterizedTest
  @CsvSource({"console/nosuchpage,./", "console/a/nosuchpage,../"})
  void belowTheConsoleItIsTheConsoles(String path, String way) {
    Reply reply = ask(path, BROWSER);
    assertThat(reply.status()).isEqualTo(404);
    assertThat(text(reply))
        .contains("src=\"/console/b.js\"")
        .contains("<meta name=\"vitrine-home\" content=\"" + way + "\" />");
    assertThat(reply.headers().get("Content-Security-Policy")).contains("default-src 'none'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/nosuch", "v1/nosuch", "v1", "a/../b"})
  void programsAndUnsafePathsGetAPlainError(String path) {
    assertPlain(ask(path, BROWSER));
  }

  @Test
  void whoWantsNoPageGetsAPlainError() {
    assertPlain(ask("nosuchpage", "*/*"));
    assertPlain(ask("assets/gone.js", "*/*"));
    assertPlain(ask("nosuchpage", "application/json"));
    assertThat(ask("", BROWSER).status()).isEqualTo(200);
    assertThat(text(ask("", BROWSER))).doesNotContain("vitrine-home");
  }

  private static void assertPlain(Reply reply) {
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.type()).startsWith("application/json");
    assertThat(text(reply)).contains("no such path");
  }

  private Reply ask(String path, String accept) {
    return handler.handle(
        new Request(
            "GET", Map.of("path", path), Map.of(), Map.of("accept", accept), "", new byte[0]));
  }

  private static Optional<Pages.Page> html(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Optional.of(new Pages.Page("text/html; charset=utf-8", bytes, "1", false));
  }

  private static String text(Reply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }
}
