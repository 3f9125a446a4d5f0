package dev.vitrine.onnx;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.VitrineException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a shop's own encoder is to be used: the values of its `encoder.properties`.
///
/// @param queryPrefix what is put before a query
/// @param itemPrefix what is put before an item's text
/// @param pooling how the vector of a text is had; empty for what fits the model's outputs
/// @param output the output to read; empty for the one that fits
/// @param normalise whether vectors are cut to length 1; when not, they come so
/// @param maxTokens tokens of a text that are looked at
/// @param dimensions numbers of a vector that are kept; 0 for all
/// @param batch texts that are encoded together
/// @param threads that one text or batch is worked on by; 0 for one on each core
/// @param strangers the cosine of a query and an item that have nothing to do with each other;
///   empty to have it measured
record EncoderSettings(
    String queryPrefix,
    String itemPrefix,
    Optional<Pooling> pooling,
    String output,
    boolean normalise,
    int maxTokens,
    int dimensions,
    int batch,
    int threads,
    Optional<Double> strangers) {
  /// The widest vector that the index takes.
  static final int MOST_DIMENSIONS = 1_024;

  private static final double UNKNOWN = -1;

  /// @param file what it was read from
  /// @throws VitrineException BAD_REQUEST naming a key that is unknown or a value that does not fit
  static EncoderSettings parse(String file, String lines) {
    Conf conf = Conf.parse(file, lines);
    double strangers = conf.decimal("strangers", UNKNOWN, UNKNOWN, 0.99);
    var settings =
        new EncoderSettings(
            quoted(conf.text("query-prefix", "")),
            quoted(conf.text("item-prefix", "")),
            pooling(file, conf.text("pooling", "")),
            conf.text("output", ""),
            yes(file, conf.text("normalise", "true")),
            conf.number("max-tokens", 128, 4, 8_192),
            conf.number("dimensions", 0, 0, MOST_DIMENSIONS),
            conf.number("batch", 16, 1, 1_024),
            conf.number("threads", 0, 0, 256),
            strangers == UNKNOWN ? Optional.empty() : Optional.of(strangers));
    conf.refuseUnknown();
    return settings;
  }

  /// The lines that read back as the same, with what was measured.
  String lines(double measured) {
    return String.join(
        "\n",
        "query-prefix = \"" + queryPrefix + '"',
        "item-prefix = \"" + itemPrefix + '"',
        "pooling = " + pooling.map(EncoderSettings::key).orElse(""),
        "output = " + output,
        "normalise = " + normalise,
        "max-tokens = " + maxTokens,
        "dimensions = " + dimensions,
        "batch = " + batch,
        "threads = " + threads,
        "strangers = " + String.format(Locale.ROOT, "%.4f", measured),
        "");
  }

  /// What of it decides what the vectors of items are.
  String deciding() {
    return String.join(
        "\0",
        itemPrefix,
        pooling.toString(),
        output,
        "" + normalise,
        "" + maxTokens,
        "" + dimensions);
  }

  /// A value without the quotes that keep its spaces.
  private static String quoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static Optional<Pooling> pooling(String file, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Pooling> all = Arrays.asList(Pooling.values());
    Optional<Pooling> found = all.stream().filter(p -> key(p).equals(text)).findFirst();
    if (found.isEmpty()) {
      String known = all.stream().map(EncoderSettings::key).collect(Collectors.joining(", "));
      throw VitrineException.badRequest(file + ": pooling: '" + text + "' is none of " + known);
    }
    return found;
  }

  static String key(Pooling pooling) {
    return pooling.name().toLowerCase(Locale.ROOT);
  }

  private static boolean yes(String file, String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw VitrineException.badRequest(file + ": normalise: '" + text + "' is not true or false");
    }
    return text.equals("true");
  }
}
