package dev.vitrine.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfTest {
  @Test
  void whatIsNotGivenHasItsDefault() {
    Conf conf = Conf.defaults();
    assertThat(conf.text("a.text", "x")).isEqualTo("x");
    assertThat(conf.number("a.number", 7, 0, 9)).isEqualTo(7);
    assertThat(conf.decimal("a.decimal", 0.1)).isEqualTo(0.1);
    assertThat(conf.time("a.time", "50ms")).isEqualTo(Duration.ofMillis(50));
    assertThat(conf.bytes("a.size", "64MB")).isEqualTo(64L << 20);
    conf.refuseUnknown();
  }

  @Test
  void aFileIsReadLineByLine() {
    Conf conf = Conf.parse("x.properties", "# a comment\n\n port = 80 \r\nname=a = b\nempty =\n");
    assertThat(conf.number("port", 1, 0, 65_535)).isEqualTo(80);
    assertThat(conf.text("name", "")).isEqualTo("a = b");
    assertThat(conf.text("empty", "default")).isEmpty();
    conf.refuseUnknown();
  }

  @Test
  void aLineThatIsNoSettingIsNamed() {
    assertRefused(() -> Conf.parse("x.properties", "a = 1\nport 80"), "x.properties:2");
    assertRefused(() -> Conf.parse("x.properties", "= 1"), "x.properties:1");
    assertRefused(() -> Conf.parse("x.properties", "a = 1\n\na = 2"), "x.properties:3", "'a'");
  }

  @ParameterizedTest
  @CsvSource({
    "250us,250000",
    "50ms,50000000",
    "2s,2000000000",
    "1.5 s,1500000000",
    "5min,300000000000",
    "1h,3600000000000",
    "3MIN,180000000000",
    "0ms,0"
  })
  void timesHaveUnits(String text, long nanos) {
    assertThat(conf("t", text).time("t", "1s")).isEqualTo(Duration.ofNanos(nanos));
  }

  @ParameterizedTest
  @CsvSource({"0B,0", "7B,7", "3kB,3072", "64MB,67108864", "2GB,2147483648", "0.5 kb,512"})
  void sizesHaveUnits(String text, long bytes) {
    assertThat(conf("s", text).bytes("s", "1B")).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "50", "ms", "-1ms", "50 parsecs", "1e3ms", "٣ms"})
  void aTimeWithoutItsUnitIsRefused(String text) {
    assertRefused(() -> conf("t", text).time("t", "1s"), "'t = " + text + "'", "50ms");
    assertRefused(() -> conf("t", text).bytes("t", "1B"), "'t = " + text + "'", "64MB");
  }

  @Test
  void aTimeOrSizeBeyondCountingIsRefused() {
    assertRefused(() -> conf("t", "9999999h").time("t", "1s"), "'t = 9999999h'");
    assertRefused(() -> conf("s", "9999999999GB").bytes("s", "1B"), "'s = 9999999999GB'");
  }

  @Test
  void numbersKeepTheirBounds() {
    assertThat(conf("n", "1").number("n", 5, 1, 9)).isEqualTo(1);
    assertThat(conf("n", "9").number("n", 5, 1, 9)).isEqualTo(9);
    assertRefused(() -> conf("n", "0").number("n", 5, 1, 9), "'n = 0'", "from 1 to 9");
    assertRefused(() -> conf("n", "10").number("n", 5, 1, 9), "'n = 10'", "from 1 to 9");
    assertRefused(() -> conf("n", "ten").number("n", 5, 1, 9), "'n = ten'", "whole number");
    assertRefused(() -> conf("n", "ten").decimal("n", 5), "'n = ten'", "a number");
    assertRefused(() -> conf("n", "NaN").decimal("n", 5), "'n = NaN'", "a number");
    assertRefused(() -> conf("n", "1e999").decimal("n", 5), "'n = 1e999'", "finite");
  }

  @Test
  void decimalsAreWrittenAsPeopleWriteThem() {
    assertThat(conf("n", "1e-3").decimal("n", 5)).isEqualTo(0.001);
    assertThat(conf("n", "0.25").decimal("n", 5, 0, 1)).isEqualTo(0.25);
    for (String odd : List.of("1f", "0x1p3", "1d", ".5", "1,5", "Infinity", "")) {
      assertRefused(() -> conf("n", odd).decimal("n", 5), "'n = " + odd + "'", "a number");
    }
    assertRefused(() -> conf("n", "1.5").decimal("n", 0, 0, 1), "'n = 1.5'", "0.0 to 1.0");
    assertRefused(() -> conf("n", "99999999999").number("n", 5, 1, 9), "from 1 to 9");
  }

  @Test
  void aFlagIsTrueOrFalseAndNothingElse() {
    assertThat(Conf.defaults().flag("f", true)).isTrue();
    assertThat(conf("f", "true").flag("f", false)).isTrue();
    assertThat(conf("f", "false").flag("f", true)).isFalse();
    for (String odd : List.of("yes", "no", "1", "0", "on", "TRUE", "")) {
      assertRefused(() -> conf("f", odd).flag("f", true), "'f = " + odd + "'", "true or false");
    }
  }

  private enum Colour {
    RED,
    DARK_BLUE
  }

  @Test
  void aChoiceIsOneOfItsNames() {
    var conf = new Conf(Map.of("a", "dark_blue", "b", "RED"));
    assertThat(conf.choice("a", Colour.RED)).isEqualTo(Colour.DARK_BLUE);
    assertThat(conf.choice("none", Colour.RED)).isEqualTo(Colour.RED);
    assertRefused(() -> conf.choice("b", Colour.RED), "'b = RED' is not one of red, dark_blue");
  }

  @Test
  void timesAndSizesKeepTheirBounds() {
    assertThat(conf("t", "1ms").time("t", "1s", "1ms", "1h")).isEqualTo(Duration.ofMillis(1));
    assertRefused(() -> conf("t", "0ms").time("t", "1s", "1ms", "1h"), "'t = 0ms'", "1ms to 1h");
    assertRefused(() -> conf("t", "61min").time("t", "1s", "1ms", "1h"), "'t = 61min'");
    assertThat(conf("s", "1GB").bytes("s", "1MB", "1kB", "1GB")).isEqualTo(1L << 30);
    assertRefused(() -> conf("s", "2GB").bytes("s", "1MB", "1kB", "1GB"), "from 1kB to 1GB");
  }

  @Test
  void aTextThatIsNeededMayNotBeEmpty() {
    assertThat(Conf.defaults().needed("a", "x")).isEqualTo("x");
    assertRefused(() -> conf("a", "").needed("a", "x"), "'a = '", "'x'");
  }

  @Test
  void aWrongValueIsNamedWithItsFileAndLine() {
    Conf conf = Conf.parse("x.properties", "# first\nopen = yes\nport = many\nprot = 1");
    assertRefused(() -> conf.flag("open", true), "x.properties:2: 'open = yes'");
    assertRefused(() -> conf.number("port", 1, 0, 9), "x.properties:3: 'port = many'");
    assertRefused(conf::refuseUnknown, "x.properties:4: unknown key 'prot'", "'port'");
  }

  @Test
  void anUnknownKeyStopsTheStartAndNamesTheNearest() {
    Conf conf = conf("serve.prot", "80");
    conf.number("serve.port", 8080, 0, 65_535);
    conf.text("serve.host", "localhost");
    assertRefused(conf::refuseUnknown, "'serve.prot'", "'serve.port'");
  }

  @Test
  void anUnknownKeyIsRefusedWhenNoneIsKnown() {
    assertRefused(() -> conf("a", "1").refuseUnknown(), "unknown key 'a'");
  }

  private static Conf conf(String key, String value) {
    return new Conf(Map.of(key, value));
  }

  private static void assertRefused(Runnable what, String... says) {
    assertThatThrownBy(what::run)
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_REQUEST))
        .message()
        .contains(says);
  }
}
