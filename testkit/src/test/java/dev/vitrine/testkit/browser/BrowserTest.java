package dev.vitrine.testkit.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  private static final String PAGE =
      """
      <!doctype html><title>t</title>
      <input id="name"><button onclick="setTimeout(() => say.textContent = 'hello ' + name_(), 50)">go</button>
      <p id="say"></p>
      <script>const say = document.getElementById('say');
      const name_ = () => document.getElementById('name').value;</script>
      """;

  private Browser browser;

  @BeforeAll
  void start() {
    assumeTrue(Browser.installed(), "waits for chromium and chromium-driver to be installed");
    browser = Browser.start();
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    String page = URLEncoder.encode(PAGE, UTF_8).replace("+", "%20");
    browser.open(URI.create("data:text/html;charset=utf-8," + page));
  }

  @Test
  void typesAndClicksAndWaits() {
    browser.find("#name").type("Ada");
    browser.find("button").click();
    browser.until("the page greets", () -> browser.find("#say").text().equals("hello Ada"));
    assertThat(browser.find("#name").shown()).isTrue();
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThatThrownBy(() -> browser.find("#nothing"))
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_FOUND));
    assertThat(browser.all("#nothing")).isEmpty();
  }

  @Test
  void scriptsSeeTheWindowAndThePreferences() {
    browser.window(500, 400);
    browser.dark(true);
    String seen = "return innerWidth + ' ' + matchMedia('(prefers-color-scheme: dark)').matches";
    assertThat(browser.script(seen).asString()).isEqualTo("500 true");
  }

  @Test
  void writesWhatIsSeenAsPicture(@TempDir Path folder) throws IOException {
    Path file = browser.screenshot(folder.resolve("page.png"));
    assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G');
  }
}
