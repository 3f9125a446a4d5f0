package dev.vitrine.search.brought;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.model.Forest;
import dev.vitrine.search.model.Node;
import dev.vitrine.search.model.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A model as XGBoost writes it, in JSON or in its binary form UBJSON; with the boosters `gbtree`
/// and `dart`. What it scores is what XGBoost's margin is, but for rounding: the score to begin
/// with is a tree of one leaf.
public final class XGBoostFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private final Path file;

  private XGBoostFile(Path file) {
    this.file = file;
  }

  /// Reads a model.
  ///
  /// @throws VitrineException CORRUPT naming the place when it is damaged; BAD_REQUEST when there
  ///   is none, or it is of a kind that is not read
  public static BroughtModel read(Path file) {
    Wrong.check(file);
    return new XGBoostFile(file).model(new Entry(file, "", document(file)));
  }

  /// Whether bytes begin as a JSON document does, and not as a binary one.
  private static boolean text(byte[] bytes) {
    int at = 1;
    while (at < bytes.length && Character.isWhitespace(bytes[at])) {
      at++;
    }
    return bytes.length > at && bytes[0] == '{' && (bytes[at] == '"' || bytes[at] == '}');
  }

  private static JsonNode document(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return text(bytes) ? JSON.readTree(bytes) : Ubj.read(bytes);
    } catch (JacksonException e) {
      var at = e.getLocation();
      String where = "line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw Wrong.corrupt(file, where, e.getOriginalMessage());
    } catch (IOException e) {
      throw Wrong.unreadable(file, e);
    }
  }

  private BroughtModel model(Entry root) {
    Entry learner = root.at("learner");
    Entry params = learner.at("learner_model_param");
    int many = params.at("num_feature").number(0, Wrong.MOST_FEATURES);
    int classes = params.at("num_class").number(0, Wrong.MOST_CLASSES);
    int targets = params.find("num_target").map(e -> e.number(0, Wrong.MOST_CLASSES)).orElse(1);
    int outputs = Math.max(1, Math.max(classes, targets));
    List<String> features = features(learner, many);
    Entry objective = learner.at("objective").at("name");
    Link link = XGBoostObjective.link(objective);
    var trees = new ArrayList<Tree>();
    double[] bases = bases(params.at("base_score"), outputs, XGBoostObjective.base(objective));
    for (int output = 0; output < outputs; output++) {
      if (bases[output] != 0) {
        trees.add(new Tree(output, new Node.Leaf((float) bases[output])));
      }
    }
    trees.addAll(trees(learner.at("gradient_booster"), many, outputs));
    String told = "XGBoost " + version(root) + ", " + objective.text();
    return new BroughtModel(Forest.of(features, outputs, trees), link, told);
  }

  private static String version(Entry root) {
    Optional<Entry> version = root.find("version");
    if (version.isEmpty()) {
      return "of an unknown version";
    }
    var parts = new ArrayList<String>();
    for (int i = 0; i < version.get().size(8); i++) {
      parts.add(version.get().at(i).text());
    }
    return String.join(".", parts);
  }

  /// The names; `f0`, `f1` and so on where the trainer was told none.
  private List<String> features(Entry learner, int many) {
    int named = learner.find("feature_names").map(e -> e.size(Wrong.MOST_FEATURES)).orElse(0);
    if (named == 0) {
      return IntStream.range(0, many).mapToObj(f -> "f" + f).toList();
    }
    Entry names = learner.at("feature_names");
    if (named != many) {
      throw names.wrong(many + " names are expected, there are " + named);
    }
    return IntStream.range(0, many).mapToObj(f -> names.at(f).text()).toList();
  }

  /// What each output begins with, as a score. It is one number, or a list with one for each.
  private static double[] bases(Entry base, int outputs, XGBoostObjective.Base form) {
    String text = base.text().strip();
    boolean list = text.startsWith("[") && text.endsWith("]");
    String[] parts = (list ? text.substring(1, text.length() - 1) : text).split(",", -1);
    if (parts.length != 1 && parts.length != outputs) {
      throw base.wrong(outputs + " numbers are expected, there are " + parts.length);
    }
    double[] bases = new double[outputs];
    for (int output = 0; output < outputs; output++) {
      String part = parts[parts.length == 1 ? 0 : output].strip();
      try {
        bases[output] = form.score(Float.parseFloat(part));
      } catch (NumberFormatException e) {
        throw base.wrong("'" + part + "' is no number");
      }
      if (!Double.isFinite(bases[output])) {
        throw base.wrong("'" + part + "' is no score to begin with");
      }
    }
    return bases;
  }

  private List<Tree> trees(Entry booster, int features, int outputs) {
    String name = booster.at("name").text();
    boolean dart = name.equals("dart");
    if (!dart && !name.equals("gbtree")) {
      throw Wrong.refused(file, booster.place(), "is '" + name + "'; gbtree and dart are read");
    }
    Entry model = (dart ? booster.at("gbtree") : booster).at("model");
    Entry trees = model.at("trees");
    int many = trees.size(Wrong.MOST_TREES);
    int[] of = model.at("tree_info").numbers(many, 0, outputs - 1);
    float[] scales = dart ? booster.at("weight_drop").floats(many) : new float[0];
    var read = new ArrayList<Tree>();
    for (int t = 0; t < many; t++) {
      float scale = dart ? scales[t] : 1;
      read.add(new Tree(of[t], new XGBoostTree(trees.at(t), features, scale).root()));
    }
    return read;
  }
}
