package dev.vitrine.index.load;

import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The videos of the public KuaiRand set, `video_features_basic….csv`: a header line, which may
/// come again, and a video a line. Before the first video of a creator comes the creator; of all
/// the file only their ids are held.
record KuaiRandVideos(Path file) implements Source {
  private static final List<String> COLUMNS =
      List.of(KuaiRandVideo.ID, KuaiRandVideo.AUTHOR, KuaiRandVideo.LENGTH);

  /// Whether a line is the header of such a table.
  static boolean heads(String line) {
    try {
      return CommaCells.of(line).containsAll(COLUMNS);
    } catch (VitrineException e) {
      return false;
    }
  }

  @Override
  public void read(Consumer<Row> taker) throws IOException {
    var creators = new HashSet<String>();
    try (var lines = new Lines(file)) {
      String head = lines.next() ? lines.text() : "";
      List<String> names = head.isEmpty() ? List.of() : CommaCells.of(head);
      while (lines.next()) {
        if (!lines.text().isBlank() && !lines.text().equals(head)) {
          rows(lines, head, names, creators, taker);
        }
      }
    }
  }

  private static void rows(
      Lines lines, String head, List<String> names, Set<String> creators, Consumer<Row> taker) {
    long number = lines.number();
    String text = head + "\n" + lines.text();
    try {
      KuaiRandVideo video = video(lines, names);
      String json = video.json();
      String creator = video.creator();
      if (!creator.isEmpty() && creators.add(creator)) {
        taker.accept(Row.good(number, video.creatorJson(), text, lines.at()));
      }
      taker.accept(Row.good(number, json, text, lines.at()));
    } catch (VitrineException e) {
      taker.accept(Row.bad(number, String.valueOf(e.getMessage()), text, lines.at()));
    }
  }

  private static KuaiRandVideo video(Lines lines, List<String> names) {
    if (!lines.refusal().isEmpty()) {
      throw VitrineException.badRequest(lines.refusal());
    }
    List<String> cells = CommaCells.of(lines.text());
    if (cells.size() != names.size()) {
      throw VitrineException.badRequest(
          "line: " + cells.size() + " columns, the header has " + names.size());
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), cells.get(i));
    }
    return new KuaiRandVideo(values);
  }

  @Override
  public String form() {
    return "KuaiRand videos, comma-separated";
  }
}
