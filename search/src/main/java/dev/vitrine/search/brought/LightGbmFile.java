package dev.vitrine.search.brought;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.model.Forest;
import dev.vitrine.search.model.Model;
import dev.vitrine.search.model.Tree;
import dev.vitrine.search.model.ZeroMissing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A model as LightGBM writes it, in the text form that begins with the word `tree`: versions 2 to
/// 4. What it scores is what LightGBM's raw prediction is, but for rounding.
public final class LightGbmFile {
  private static final Set<String> VERSIONS = Set.of("v2", "v3", "v4");

  private final Path file;
  private final BufferedReader in;
  private int number;

  private LightGbmFile(Path file, BufferedReader in) {
    this.file = file;
    this.in = in;
  }

  /// Reads a model.
  ///
  /// @throws VitrineException CORRUPT naming the line when it is damaged; BAD_REQUEST when there is
  ///   none, or it is of a kind that is not read
  public static BroughtModel read(Path file) {
    Wrong.check(file);
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return new LightGbmFile(file, in).model();
    } catch (IOException e) {
      throw Wrong.unreadable(file, e);
    }
  }

  /// The trees of a model that was just trained, out of its text.
  ///
  /// @throws VitrineException CORRUPT when it is none
  public static Forest forest(String text) {
    try (var in = new BufferedReader(new StringReader(text))) {
      var read = new LightGbmFile(Path.of("the model of LightGBM"), in).model();
      if (read.model() instanceof Forest forest) {
        return forest;
      }
      throw Wrong.refused(Path.of("the model of LightGBM"), "all", "takes zero for missing");
    } catch (IOException e) {
      throw Wrong.unreadable(Path.of("the model of LightGBM"), e);
    }
  }

  private BroughtModel model() throws IOException {
    String first = in.readLine();
    number++;
    if (first == null || !first.strip().equals("tree")) {
      throw Wrong.corrupt(file, "line 1", "'tree' is expected");
    }
    Fields head = block("the head", number + 1);
    String version = head.required("version");
    if (!VERSIONS.contains(version)) {
      throw Wrong.refused(file, "line 2", "has version " + version + "; v2 to v4 are read");
    }
    List<String> features = features(head);
    int outputs = head.number("num_tree_per_iteration", 1, Wrong.MOST_CLASSES);
    List<Fields> blocks = trees();
    double scale = head.has("average_output") ? (double) outputs / Math.max(1, blocks.size()) : 1;
    var zeroes = new TreeSet<Integer>();
    var others = new TreeSet<Integer>();
    var trees = new ArrayList<Tree>();
    for (Fields block : blocks) {
      var tree = new LightGbmTree(block, features.size(), scale, zeroes, others);
      trees.add(new Tree(trees.size() % outputs, tree.root()));
    }
    checkMissing(features, zeroes, others);
    Forest forest = Forest.of(features, outputs, trees);
    Model model = zeroes.isEmpty() ? forest : new ZeroMissing(forest, List.copyOf(zeroes));
    String objective = head.text("objective").orElse("");
    String told = "LightGBM " + version + ", " + (objective.isEmpty() ? "custom" : objective);
    return new BroughtModel(model, LightGbmObjective.link(objective), told);
  }

  private void checkMissing(List<String> features, Set<Integer> zeroes, Set<Integer> others) {
    for (int feature : zeroes) {
      if (others.contains(feature)) {
        throw Wrong.refused(
            file,
            "feature " + features.get(feature),
            "takes zero for missing in some trees and not in others");
      }
    }
  }

  private List<String> features(Fields head) {
    int many = head.number("max_feature_idx", 0, Wrong.MOST_FEATURES - 1) + 1;
    List<String> names = List.of(head.required("feature_names").split(" +", -1));
    if (names.size() != many) {
      throw head.wrong("feature_names", many + " are expected, there are " + names.size());
    }
    return names;
  }

  /// The trees up to the line that says that there are no more.
  private List<Fields> trees() throws IOException {
    var trees = new ArrayList<Fields>();
    for (String line = next(); !line.equals("end of trees"); line = next()) {
      if (line.isEmpty()) {
        continue;
      }
      if (!line.equals("Tree=" + trees.size())) {
        throw Wrong.corrupt(file, "line " + number, "'Tree=" + trees.size() + "' is expected");
      }
      if (trees.size() == Wrong.MOST_TREES) {
        throw Wrong.refused(file, "line " + number, "has more than " + Wrong.MOST_TREES + " trees");
      }
      trees.add(block("tree " + trees.size(), number));
    }
    return trees;
  }

  /// The lines up to one that is empty.
  private Fields block(String what, int from) throws IOException {
    var fields = new Fields(file, what, from);
    for (String line = next(); !line.isEmpty(); line = next()) {
      fields.add(line, number);
    }
    return fields;
  }

  private String next() throws IOException {
    String line = in.readLine();
    number++;
    if (line == null) {
      throw Wrong.corrupt(file, "line " + number, "ends before 'end of trees'");
    }
    return line.strip();
  }
}
