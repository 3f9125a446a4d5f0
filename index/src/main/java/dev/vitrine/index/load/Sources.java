package dev.vitrine.index.load;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The recognition of files, by their first bytes where these tell and by their names otherwise.
final class Sources {
  private static final int HEAD = 4_096;

  /// What lies beside the videos of KuaiRand and is no catalogue: its log, and its users.
  private static final Pattern OF_KUAIRAND =
      Pattern.compile("(impressions|user_features).*\\.parquet");

  private Sources() {}

  /// What a file holds.
  sealed interface Kindred {
    /// Documents to load.
    record Documents(Source source) implements Kindred {}

    /// ESCI judgments to make a judged folder of.
    record Judgments(Path file) implements Kindred {}
  }

  /// The files under paths: files as they are, folders by the names that can be loaded, sorted.
  static List<Path> files(List<Path> paths) {
    var files = new ArrayList<Path>();
    for (Path path : paths) {
      if (Files.isRegularFile(path)) {
        files.add(path);
      } else if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.walk(path)) {
          inside.filter(Files::isRegularFile).filter(Sources::named).sorted().forEach(files::add);
        } catch (IOException e) {
          throw new VitrineException(Kind.BAD_REQUEST, path + ": cannot be read: " + e, e);
        }
      } else {
        throw VitrineException.badRequest(path + ": no such file or folder");
      }
    }
    if (files.isEmpty()) {
      throw VitrineException.badRequest(paths + ": no file that can be loaded");
    }
    return files;
  }

  private static boolean named(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    if (plain.startsWith("video_features_basic")) {
      return plain.endsWith(".csv");
    }
    return Stream.of(".ndjson", ".jsonl", ".tsv", ".xml", ".parquet").anyMatch(plain::endsWith)
        && !plain.equals("queries.tsv")
        && !plain.contains("ubi_queries_events")
        && !OF_KUAIRAND.matcher(plain).matches();
  }

  static Kindred recognise(Path file) {
    byte[] head;
    try (Bytes in = Bytes.open(file)) {
      head = head(in.stream());
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be read: " + e, e);
    }
    if (head.length == 0) {
      throw VitrineException.badRequest(file + ": is empty");
    }
    String text = new String(head, StandardCharsets.UTF_8).stripLeading();
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1).stripLeading();
    }
    if (text.startsWith("PAR1")) {
      return Esci.recognise(file);
    }
    if (text.startsWith("{")) {
      return new Kindred.Documents(new Ndjson(file));
    }
    if (text.startsWith("<")) {
      return new Kindred.Documents(new MerchantXml(file, MerchantXml.isBare(text)));
    }
    String first = text.lines().findFirst().orElse("");
    if (MerchantTable.heads(first)) {
      return new Kindred.Documents(new MerchantTable(file));
    }
    if (KuaiRandVideos.heads(first)) {
      return new Kindred.Documents(new KuaiRandVideos(file));
    }
    throw VitrineException.badRequest(
        file
            + ": neither NDJSON, nor a Merchant Center feed (tab-separated with 'id' and 'title', or"
            + " XML), nor ESCI parquet, nor the videos of KuaiRand");
  }

  /// The first bytes, or those before a break.
  private static byte[] head(InputStream in) throws IOException {
    byte[] head = new byte[HEAD];
    int length = 0;
    try {
      int read;
      while (length < HEAD && (read = in.read(head, length, HEAD - length)) > 0) {
        length += read;
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(head, length);
  }
}
