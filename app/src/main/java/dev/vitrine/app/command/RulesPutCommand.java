package dev.vitrine.app.command;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.serve.rules.RuleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `rules put`: writes the rules of a file, a JSON object a line or one list.
@Command(
    name = "put",
    mixinStandardHelpOptions = true,
    description = "Writes the rules of a file: one JSON object a line, or a list of them.")
final class RulesPutCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long LARGEST = 256L << 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private OpenedCatalogue opened = new OpenedCatalogue();

  @Parameters(paramLabel = "FILE", description = "the file")
  private Path file = Path.of("rules.json");

  @Option(names = "--replace", description = "remove the rules that are not in the file")
  private boolean replace;

  @Override
  public Integer call() {
    List<Rule> rules = read();
    return opened.with(catalogue -> put(catalogue, rules));
  }

  private int put(Catalogue catalogue, List<Rule> rules) {
    catalogue.change(old -> {
      Map<String, Rule> all = new LinkedHashMap<>();
      if (!replace) {
        old.rules().forEach(rule -> all.put(rule.id(), rule));
      }
      rules.forEach(rule -> all.put(rule.id(), rule));
      if (all.size() > Rule.MOST) {
        throw VitrineException.badRequest("a catalogue has at most " + Rule.MOST + " rules");
      }
      return old.ruledBy(new ArrayList<>(all.values()));
    });
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%d written, %d rules in all%n",
            rules.size(),
            catalogue.settings().rules().size());
    return 0;
  }

  private List<Rule> read() {
    try {
      if (Files.size(file) > LARGEST) {
        throw VitrineException.badRequest(file + ": larger than 256 MB");
      }
      String text = Files.readString(file).strip();
      return text.startsWith("[") ? list(JSON.readTree(text)) : lines(text);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be read: " + e.getMessage(), e);
    } catch (JacksonException e) {
      throw new VitrineException(
          Kind.BAD_REQUEST, file + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private List<Rule> list(JsonNode list) {
    var rules = new ArrayList<Rule>();
    for (JsonNode one : list) {
      rules.add(RuleJson.read(one, file + "[" + rules.size() + "]", ""));
    }
    return rules;
  }

  private List<Rule> lines(String text) {
    var rules = new ArrayList<Rule>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        rules.add(RuleJson.read(JSON.readTree(line), file + " line " + number, ""));
      }
    }
    return rules;
  }
}
