package dev.vitrine.search.brought;

import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The features of a model in an ONNX file, in the order of its columns: by a text file beside it,
/// or by a property of the file. `stars=0` says that 0 stands for stars that are not known.
///
/// @param names of the features
/// @param unknown what stands for a value that is not known; not-a-number where nothing does
record OnnxNames(List<String> names, List<Float> unknown) {
  private static final String PROPERTY = "features";
  private static final String ENDING = ".features";
  private static final long LONGEST = 4 << 20;

  /// @throws VitrineException BAD_REQUEST when nothing names them, or what does is not in order
  static OnnxNames of(Path file, OnnxGraph graph) {
    Path beside = beside(file);
    if (Files.isRegularFile(beside)) {
      return of(beside.toString(), lines(beside));
    }
    String property = graph.properties().getOrDefault(PROPERTY, "");
    if (property.isBlank()) {
      String where = "in " + beside + ", one a line, or in its property '" + PROPERTY + "'";
      throw Wrong.refused(file, "features", "are not named; name them " + where);
    }
    return of(file + ", property '" + PROPERTY + "'", List.of(property.split(",", -1)));
  }

  /// The text file that may name the features of a model.
  static Path beside(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
  }

  private static List<String> lines(Path file) {
    try {
      if (Files.size(file) > LONGEST) {
        throw VitrineException.badRequest(file + ": is longer than " + LONGEST + " bytes");
      }
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw Wrong.unreadable(file, e);
    }
  }

  private static OnnxNames of(String where, List<String> entries) {
    var names = new ArrayList<String>();
    var unknown = new ArrayList<Float>();
    var seen = new HashSet<String>();
    for (String entry : entries) {
      int equals = entry.indexOf('=');
      String name = (equals < 0 ? entry : entry.substring(0, equals)).strip();
      if (name.isEmpty() || !seen.add(name)) {
        String why = name.isEmpty() ? "is no name" : "is there twice";
        throw VitrineException.badRequest(where + ": '" + entry.strip() + "' " + why);
      }
      names.add(name);
      unknown.add(equals < 0 ? Float.NaN : number(where, entry, entry.substring(equals + 1)));
    }
    return new OnnxNames(List.copyOf(names), List.copyOf(unknown));
  }

  private static float number(String where, String entry, String text) {
    try {
      float number = Float.parseFloat(text.strip());
      if (Float.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw VitrineException.badRequest(where + ": '" + entry.strip() + "' gives no number");
  }

  /// What stands for values that are not known, by feature.
  float[] standing() {
    float[] numbers = new float[unknown.size()];
    for (int f = 0; f < numbers.length; f++) {
      numbers[f] = unknown.get(f);
    }
    return numbers;
  }

  /// Whether anything stands for a value that is not known.
  boolean stands() {
    return unknown.stream().anyMatch(number -> !number.isNaN());
  }
}
