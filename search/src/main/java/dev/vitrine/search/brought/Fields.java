package dev.vitrine.search.brought;

import dev.vitrine.kernel.error.VitrineException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Lines of the form `key=value` that belong together, in a file of LightGBM.
///
/// @param file names the file in errors
/// @param what they describe, for errors
/// @param line where they begin
/// @param lines by key
record Fields(Path file, String what, int line, Map<String, Line> lines) {
  /// A value and the number of its line.
  record Line(String value, int number) {}

  Fields(Path file, String what, int line) {
    this(file, what, line, new LinkedHashMap<>());
  }

  /// Takes a line; one without a value counts as a flag.
  void add(String text, int number) {
    int equals = text.indexOf('=');
    String key = equals < 0 ? text : text.substring(0, equals);
    lines.put(key.strip(), new Line(equals < 0 ? "" : text.substring(equals + 1), number));
  }

  boolean has(String key) {
    return lines.containsKey(key);
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(lines.get(key)).map(line -> line.value().strip());
  }

  String required(String key) {
    return text(key)
        .orElseThrow(() -> Wrong.corrupt(file, place(line), "'" + key + "=' is missing"));
  }

  /// A whole number within bounds.
  int number(String key, int least, int most) {
    return whole(key, required(key), least, most);
  }

  private int whole(String key, String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw wrong(key, "'" + text + "' is no whole number from " + least + " to " + most);
  }

  /// Whole numbers within bounds, exactly as many as are expected.
  int[] numbers(String key, int many, int least, int most) {
    String[] parts = parts(key, many);
    int[] numbers = new int[many];
    for (int i = 0; i < many; i++) {
      numbers[i] = whole(key, parts[i], least, most);
    }
    return numbers;
  }

  /// Numbers with a point, none of them not-a-number, exactly as many as are expected.
  double[] decimals(String key, int many) {
    String[] parts = parts(key, many);
    double[] numbers = new double[many];
    for (int i = 0; i < many; i++) {
      numbers[i] = decimal(key, parts[i]);
    }
    return numbers;
  }

  private double decimal(String key, String text) {
    try {
      double number = Double.parseDouble(text.replace("inf", "Infinity"));
      if (!Double.isNaN(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw wrong(key, "'" + text + "' is no number");
  }

  private String[] parts(String key, int many) {
    String text = required(key);
    String[] parts = text.isEmpty() ? new String[0] : text.split(" +", -1);
    if (parts.length != many) {
      throw wrong(key, many + " numbers are expected, there are " + parts.length);
    }
    return parts;
  }

  VitrineException wrong(String key, String why) {
    Line at = lines.get(key);
    return Wrong.corrupt(file, place(at == null ? line : at.number()), key + ": " + why);
  }

  String place(int number) {
    return "line " + number + " (" + what + ")";
  }
}
