package dev.vitrine.learn.evaluate;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A run in TREC's form, a line for each hit: `query Q0 document rank score tag`.
///
/// Tools for this form order by score, so the score written falls by one from rank to rank. Blanks
/// and `%` within ids are written as `%` and two hexadecimal digits.
public final class RunFile {
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private RunFile() {}

  private record Line(String document, double score, int rank) {}

  /// Writes a file anew.
  ///
  /// @param tag name of the run
  public static void write(Path file, List<Outcome> outcomes, String tag) {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Outcome outcome : outcomes) {
        out.write(lines(outcome.query().id(), outcome.top(), tag));
      }
    } catch (IOException e) {
      throw new VitrineException(
          Kind.BAD_REQUEST, file + ": cannot be written: " + e.getMessage(), e);
    }
  }

  /// The lines of one query.
  ///
  /// @param top ids of the hits, best first
  public static String lines(String query, List<String> top, String tag) {
    var lines = new StringBuilder();
    int rank = 0;
    for (String document : top) {
      rank++;
      lines.append(escape(query)).append(" Q0 ").append(escape(document)).append(' ').append(rank);
      lines.append(' ').append(Evaluation.DEPTH + 1 - rank).append(' ').append(tag).append('\n');
    }
    return lines.toString();
  }

  /// Reads a file: query to documents, highest score first, equal scores by rank.
  ///
  /// @throws VitrineException naming the line that is wrong
  public static Map<String, List<String>> read(Path file) {
    var lines = new LinkedHashMap<String, List<Line>>();
    Lines.each(
        file,
        (where, text) -> {
          String[] parts = BLANK.split(text.strip(), -1);
          if (parts.length != 6) {
            throw VitrineException.badRequest(
                where + ": expected 'query Q0 document rank score tag'");
          }
          lines
              .computeIfAbsent(unescape(parts[0]), query -> new ArrayList<>())
              .add(line(where, parts));
        });
    var run = new LinkedHashMap<String, List<String>>();
    lines.forEach((query, hits) -> {
      hits.sort(Comparator.comparingDouble(Line::score).reversed().thenComparingInt(Line::rank));
      run.put(query, hits.stream().map(Line::document).toList());
    });
    return run;
  }

  private static Line line(String where, String[] parts) {
    try {
      double score = Double.parseDouble(parts[4]);
      return new Line(unescape(parts[2]), score, Integer.parseInt(parts[3]));
    } catch (NumberFormatException e) {
      throw new VitrineException(
          Kind.BAD_REQUEST,
          where + ": rank and score are numbers, not '" + parts[3] + "' and '" + parts[4] + "'",
          e);
    }
  }

  /// An id without blanks.
  public static String escape(String id) {
    var text = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c == '%' || c == ' ' || (c >= '\t' && c <= '\r')) {
        text.append('%').append(Character.forDigit(c >> 4, 16));
        text.append(Character.forDigit(c & 15, 16));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /// An id as it was before {@link #escape}.
  public static String unescape(String text) {
    var id = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int high = c == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
      id.append(low >= 0 ? (char) (high << 4 | low) : c);
      i += low >= 0 ? 2 : 0;
    }
    return id.toString();
  }
}
