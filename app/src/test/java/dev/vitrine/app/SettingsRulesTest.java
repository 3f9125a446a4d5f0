package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.config.Conf;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Pins every default: the settings that the code reads, the file that ships and the page that
/// explains them have the same keys and values.
///
/// Worlds of the simulated market have files of their own, which a page of its own explains.
///
/// A default that the code works out is `computed`: the file has its key in a comment. The weights
/// of the first stage are read by the name of their feature, so that their defaults are asked for.
class SettingsRulesTest {
  private static final String KEY = "([a-z0-9-]+(?:\\.[a-z0-9-]+)+)";

  private static final Pattern READ =
      Pattern.compile(
          "(?:\\.(?:text|needed|flag|number|decimal|time|bytes|choice)\\(|term\\(conf,)\\s*\""
              + KEY
              + "\",\\s*(\"[^\"]*\"|[-0-9][0-9_.]*|true|false|[A-Z]\\w*\\.[A-Z_]+)?");

  private static final Pattern SET = Pattern.compile("(?m)^(#?) ?" + KEY + " = ?(.*)$");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `" + KEY + "` \\| ([^|]*) \\|");

  private final Tree tree = Tree.project();

  @Test
  void theFileThatShipsHasEveryKeyWithItsDefault() {
    var file = new TreeMap<String, String>();
    SET.matcher(tree.text(Path.of("conf/vitrine.properties")))
        .results()
        .forEach(set ->
            file.put(set.group(2), set.group(1).isEmpty() ? set.group(3).strip() : "computed"));
    assertThat(file).isEqualTo(read());
  }

  @Test
  void thePageThatExplainsHasEveryKeyWithItsDefault() {
    var page = new TreeMap<String, String>();
    ROW.matcher(tree.text(Path.of("docs/reference/configuration.md")))
        .results()
        .forEach(row -> page.put(row.group(1), row.group(2).strip().replace("`", "")));
    page.replaceAll((key, value) -> value.equals("empty") ? "" : value);
    assertThat(page).isEqualTo(read());
  }

  @Test
  void thePageOfTheMarketHasEveryKeyOfAWorld() {
    var page = new TreeMap<String, String>();
    ROW.matcher(tree.text(Path.of("docs/concepts/market.md")))
        .results()
        .forEach(row -> page.put(row.group(1), row.group(2).strip()));
    assertThat(page).isEqualTo(read("simulate/src/main/java/dev/vitrine/simulate/"));
  }

  private Map<String, String> read(String folder) {
    var defaults = new TreeMap<String, String>();
    for (Path file : tree.files(".java")) {
      if (tree.name(file).startsWith(folder) && tree.name(file).endsWith("Conf.java")) {
        READ.matcher(tree.text(file)).results().forEach(read -> add(defaults, read));
      }
    }
    return defaults;
  }

  private Map<String, String> read() {
    var defaults = new TreeMap<String, String>();
    for (Path file : tree.files(".java")) {
      String name = tree.name(file);
      if (name.contains("/src/main/") && !name.startsWith("simulate/")) {
        READ.matcher(tree.text(file)).results().forEach(read -> add(defaults, read));
      }
    }
    ShopConf.of(Conf.defaults())
        .firstStageWeights()
        .forEach((feature, weight) ->
            defaults.put("first-stage.weight." + feature, Double.toString(weight)));
    return defaults;
  }

  private static void add(Map<String, String> defaults, MatchResult read) {
    String value = read.group(2) == null ? "computed" : read.group(2);
    String plain = plain(value);
    assertThat(defaults.put(read.group(1), plain))
        .as("default of %s, read in two places", read.group(1))
        .isIn(null, plain);
  }

  private static String plain(String value) {
    if (value.startsWith("\"")) {
      return value.substring(1, value.length() - 1);
    }
    boolean choice = Character.isUpperCase(value.charAt(0));
    return choice
        ? value.substring(value.indexOf('.') + 1).toLowerCase(Locale.ROOT)
        : value.replace("_", "");
  }
}
