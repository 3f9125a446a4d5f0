package dev.vitrine.learn.watch;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.signals.rolled.Duck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What is known of users, or of items, whatever they do: a table with a row for each.
final class Attributes {
  private final Map<String, String[]> columns;
  private final int size;

  private Attributes(Map<String, String[]> columns, int size) {
    this.columns = columns;
    this.size = size;
  }

  /// A table made by hand.
  ///
  /// @param columns by name, a value for each thing
  static Attributes of(Map<String, String[]> columns, int size) {
    return new Attributes(new LinkedHashMap<>(columns), size);
  }

  /// Nothing is known of any.
  static Attributes none(int size) {
    return new Attributes(Map.of(), size);
  }

  /// Reads a table in a folder, Parquet or CSV; nothing is known where there is none.
  ///
  /// @param prefix how its file's name begins
  /// @param key the column that names things
  /// @param things names in their order
  static Attributes read(Path folder, String prefix, String key, List<String> things) {
    Optional<Path> file = find(folder, prefix);
    return file.isEmpty() ? none(things.size()) : read(file.get(), key, things);
  }

  private static Optional<Path> find(Path folder, String prefix) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(f -> f.getFileName().toString().matches(prefix + ".*\\.(parquet|csv)"))
          .sorted()
          .findFirst();
    } catch (IOException e) {
      throw VitrineException.badRequest(folder + ": cannot be read: " + e);
    }
  }

  private static Attributes read(Path file, String key, List<String> things) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < things.size(); i++) {
      places.put(things.get(i), i);
    }
    boolean text = file.toString().endsWith(".csv");
    String table =
        text
            ? "read_csv(" + Duck.quoted(file) + ", header = true, all_varchar = true)"
            : "read_parquet(" + Duck.quoted(file) + ")";
    try (Duck duck = Duck.open()) {
      List<String> names =
          duck.rows("DESCRIBE SELECT * FROM " + table).stream().map(List::getFirst).toList();
      int named = names.indexOf(key);
      if (named < 0) {
        throw VitrineException.badRequest(file + ": has no column " + key);
      }
      Map<String, String[]> columns = new LinkedHashMap<>();
      for (String name : names) {
        String[] column = new String[things.size()];
        Arrays.fill(column, "");
        columns.put(name, column);
      }
      for (List<String> row : duck.rows("SELECT * FROM " + table)) {
        Integer place = places.get(row.get(named));
        for (int c = 0; place != null && c < row.size(); c++) {
          column(columns, names.get(c))[place] = row.get(c);
        }
      }
      columns.remove(key);
      return new Attributes(columns, things.size());
    }
  }

  private static String[] column(Map<String, String[]> columns, String name) {
    String[] column = columns.get(name);
    return column == null ? new String[0] : column;
  }

  /// Names of what is known.
  Set<String> names() {
    return columns.keySet();
  }

  /// Values as they are written, empty where nothing is known.
  String[] texts(String name) {
    String[] column = columns.get(name);
    if (column == null) {
      String[] nothing = new String[size];
      Arrays.fill(nothing, "");
      return nothing;
    }
    return column;
  }

  /// Values as numbers, not-a-number where nothing is known. Where some are no numbers, the place
  /// of each among all in their order stands for it.
  float[] numbers(String name) {
    String[] texts = texts(name);
    float[] numbers = new float[size];
    try {
      for (int i = 0; i < size; i++) {
        numbers[i] = texts[i].isEmpty() ? Float.NaN : Float.parseFloat(texts[i]);
      }
      return numbers;
    } catch (NumberFormatException e) {
      return places(texts);
    }
  }

  private static float[] places(String[] texts) {
    List<String> inOrder = List.copyOf(new TreeSet<>(Arrays.asList(texts)));
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < inOrder.size(); i++) {
      places.put(inOrder.get(i), i);
    }
    float[] numbers = new float[texts.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = texts[i].isEmpty() ? Float.NaN : places.getOrDefault(texts[i], -1);
    }
    return numbers;
  }
}
