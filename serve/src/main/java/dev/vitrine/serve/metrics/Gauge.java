package dev.vitrine.serve.metrics;

import java.util.Map;
import java.util.TreeMap;

/// A measurement as it is now.
///
/// @param name as it stands in `/metrics`
/// @param labels what it is of
public record Gauge(String name, Map<String, String> labels, double value) {
  public Gauge {
    labels = Map.copyOf(labels);
  }

  void write(StringBuilder out) {
    out.append(name);
    char before = '{';
    for (Map.Entry<String, String> label : new TreeMap<>(labels).entrySet()) {
      out.append(before).append(label.getKey()).append("=\"");
      out.append(label.getValue().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " "));
      out.append('"');
      before = ',';
    }
    out.append(before == '{' ? "" : "}").append(' ').append(value).append('\n');
  }
}
