package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.browser.Browser;
import dev.vitrine.testkit.browser.Shopper;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A real film with sound, made in the browser, as it plays in the shop.
class FilmIT extends Walk {
  /// A canvas whose colour goes round and a tone, recorded for seven seconds.
  private static final String RECORDED =
      """
      return (async () => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [180, 320];
        const paint = canvas.getContext('2d');
        let turn = 0;
        const painting = setInterval(() => {
          paint.fillStyle = `hsl(${turn++ * 3} 70% 60%)`;
          paint.fillRect(0, 0, 180, 320);
        }, 40);
        const sound = new AudioContext();
        await sound.resume();
        const tone = sound.createOscillator();
        const out = sound.createMediaStreamDestination();
        tone.connect(out);
        tone.start();
        const tracks = [...canvas.captureStream(25).getTracks(), ...out.stream.getTracks()];
        const type = 'video/webm;codecs=vp8,opus';
        const recorder = new MediaRecorder(new MediaStream(tracks), { mimeType: type });
        const parts = [];
        recorder.ondataavailable = (event) => parts.push(event.data);
        const over = new Promise((done) => (recorder.onstop = done));
        recorder.start();
        await new Promise((done) => setTimeout(done, 7000));
        recorder.stop();
        await over;
        clearInterval(painting);
        await sound.close();
        const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
        let text = '';
        bytes.forEach((byte) => (text += String.fromCharCode(byte)));
        return btoa(text);
      })();
      """;

  private static final String TAG = ".player-tag a";

  private OwnDomain domain;

  FilmIT() {
    super(300, Map.of());
  }

  @BeforeAll
  void hasAFilm() {
    new Shopper(browser, demo.address()).visits("");
    browser.find("main h1").click();
    byte[] film = Base64.getDecoder().decode(browser.script(RECORDED).asString());
    assertThat(film.length).as("bytes of the film").isGreaterThan(10_000);
    domain = new OwnDomain(demo.address(), film);
    String admin = demo.keys().admin();
    String item =
        """
        {"kind":"video","objectID":"film","title":"Zephyrine unfolds","source":"/films/film.webm",
         "duration":7,"transcript":"These are the first words. Here the second ones follow.",
         "shows":[{"product":"p1","from":0,"to":2.5},{"product":"p2","from":3,"to":7}]}\
        """;
    String batch = "{\"requests\":[{\"action\":\"addObject\",\"body\":" + item + "}]}";
    assertThat(demo.status("POST", "1/indexes/products/batch", admin, batch)).isEqualTo(200);
    String search = "{\"catalogue\":\"products\",\"query\":\"zephyrine\"}";
    browser.until(
        "it is found",
        () -> demo.ask("POST", "v1/search", admin, search).contains("\"id\":\"film\""));
  }

  @AfterAll
  void closesTheDomain() {
    domain.close();
  }

  @Test
  void itPlaysInTheFeedWithoutSoundUntilThatIsWished() {
    long played = plays();
    browser.phone();
    browser.open(domain.address().resolve("?q=zephyrine&view=feed"));
    browser.until("it plays", () -> film("currentTime").asDouble() > 0.4);
    assertThat(film("muted").asBoolean()).isTrue();
    assertThat(film("paused").asBoolean()).isFalse();
    assertThat(tagged()).contains("item=p1").doesNotContain("item=p2");
    assertThat(browser.find(".player-caption").text()).isEqualTo("These are the first words.");
    assertThat(axe()).isEmpty();
    pictures.take("phone-real-film");

    browser.until("the next is seen", () -> tagged().contains("item=p2"));
    assertThat(film("currentTime").asDouble()).isBetween(3.0, 6.9);
    assertThat(tagged()).doesNotContain("item=p1");
    browser.find(".film-sound").click();
    browser.until("it has sound", () -> !film("muted").asBoolean());
    assertThat(film("paused").asBoolean()).isFalse();
    assertThat(film("webkitAudioDecodedByteCount").asLong()).as("sound that is heard").isPositive();
    assertThat(browser.all(".player-caption")).as("what is heard needs no words").isEmpty();

    browser.press(Browser.DOWN);
    browser.until("it has left the screen", () -> browser.all("video").isEmpty());
    assertThat(plays()).as("it is told once that it plays").isEqualTo(played + 1);
    assertThat(demo.events()).contains("\"event\":\"hooked\"", "\"event\":\"watched\"");
  }

  @Test
  void onItsPageItStopsWhereNobodySeesIt() {
    browser.window(1280, 600);
    browser.open(domain.address().resolve("?item=film"));
    shopper.opened();
    assertThat(film("paused").asBoolean()).as("nothing begins by itself here").isTrue();
    browser.find("video").click();
    browser.until("it plays", () -> film("currentTime").asDouble() > 0.3);
    assertThat(film("muted").asBoolean()).isFalse();
    browser.script(
        "document.body.style.minHeight = '3000px'; scrollTo({top: 2000, behavior: 'instant'})");
    browser.until("it has stopped", () -> film("paused").asBoolean());
    assertThat(film("currentTime").asDouble()).as("not at its end").isLessThan(6.5);
  }

  @Test
  void itsFrameIsAsItLiesAndNothingMovesWhenThatIsKnown() {
    browser.window(1280, 900);
    browser.open(domain.address().resolve("?item=film"));
    browser.until("its size is known", () -> !browser.all(".film[data-lies=tall]").isEmpty());
    browser.until(
        "its products are there", () -> browser.all(".film .tile[data-item]").size() == 2);
    double ratio = film("offsetWidth").asDouble() / film("offsetHeight").asDouble();
    assertThat(ratio).isBetween(0.55, 0.58);
    assertThat(left(".film .row") - left(".film video") - film("offsetWidth").asDouble())
        .as("pixels between it and what stands beside it")
        .isLessThan(60);
    assertThat(shifted()).as("what moved").isEmpty();
    assertThat(axe()).isEmpty();
    pictures.take("film-tall");

    browser.phone();
    browser.open(domain.address().resolve("?item=film"));
    browser.until("its size is known", () -> !browser.all(".film[data-lies=tall]").isEmpty());
    browser.until(
        "its products are there", () -> browser.all(".film .tile[data-item]").size() == 2);
    assertThat(film("offsetHeight").asDouble() / film("offsetWidth").asDouble()).isGreaterThan(1.5);
    assertThat(overflow()).isZero();
    assertThat(shifted()).as("what moved on a phone").isEmpty();
    pictures.take("phone-film-tall");
  }

  private double left(String place) {
    return browser
        .script("return document.querySelector(arguments[0]).getBoundingClientRect().left", place)
        .asDouble();
  }

  /// What has moved on the page since it was opened: by how much, and the classes of what did.
  private String shifted() {
    String observed =
        "return new Promise(told => { new PerformanceObserver(list => told(list.getEntries()"
            + ".map(each => each.value.toFixed(4) + ' ' + each.sources.map(of =>"
            + " of.node?.className ?? of.node?.nodeName).join(', ')).join('; ')))"
            + ".observe({type: 'layout-shift', buffered: true}); setTimeout(() => told(''), 500); })";
    return browser.script(observed).asString();
  }

  @Test
  void inACardItPlaysInItsPlace() {
    browser.open(domain.address().resolve("?q=zephyrine"));
    browser.until("the card is there", () -> !browser.all("[data-item=film] .card-play").isEmpty());
    browser.find("[data-item=film] .card-play").click();
    browser.until("it plays", () -> film("currentTime").asDouble() > 0.4);
    browser.until("a product is tagged", () -> tagged().contains("item=p1"));
    assertThat(browser.all(".page")).isEmpty();
    assertThat(axe()).isEmpty();
    pictures.take("real-film");
  }

  private JsonNode film(String property) {
    return browser.script("return document.querySelector('video')?.[arguments[0]]", property);
  }

  /// How often the shop was told that it plays.
  private long plays() {
    String told = "\"event\":\"play\"(?:(?!\"event\").)*\"item\":\"film\"";
    return Pattern.compile(told).matcher(demo.events()).results().count();
  }

  /// Where the products lead to that are tagged now.
  private String tagged() {
    return browser
        .script(
            "return [...document.querySelectorAll(arguments[0])].map(a => a.href).join(' ')", TAG)
        .asString("");
  }
}
