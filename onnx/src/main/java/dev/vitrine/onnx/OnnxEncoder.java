package dev.vitrine.onnx;

import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.search.vector.Encoder;
import dev.vitrine.search.vector.Meant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/// An encoder that a shop brought. It reads texts, so it may know words that no item has.
public final class OnnxEncoder implements Encoder {
  private static final int LONGEST_QUERY = 500;

  private final OnnxFolder folder;
  private final String id;
  private final TextModel model;
  private final int dimensions;
  private final VectorCache cache;
  private final QueryVectors queries;

  private OnnxEncoder(
      OnnxFolder folder, String id, TextModel model, int dimensions, VectorCache cache) {
    this.folder = folder;
    this.id = id;
    this.model = model;
    this.dimensions = dimensions;
    this.cache = cache;
    this.queries = new QueryVectors(this::query);
  }

  /// Where the vectors of items are kept.
  public interface Caches {
    /// The place of vectors of so many bytes.
    VectorCache open(int dimensions);
  }

  /// Opens an encoder and tries it.
  ///
  /// @param natives where native code is unpacked
  /// @param caches where the vectors of items are kept
  /// @throws VitrineException BAD_REQUEST naming the file that cannot be used and why, CORRUPT when
  ///   the model gives no vectors
  public static OnnxEncoder open(OnnxFolder folder, Path natives, Caches caches) {
    String id = folder.id();
    TextModel model = TextModel.read(folder, natives);
    try {
      String file = folder.model().toString();
      int dimensions = Trial.dimensions(file, model, folder.settings());
      return new OnnxEncoder(folder, id, model, dimensions, caches.open(dimensions));
    } catch (RuntimeException e) {
      model.close();
      throw e;
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public float[] query(Meant meant, long deadline) {
    return queries.of(cut(meant.text()), deadline);
  }

  @Override
  public float[] ready(Meant meant) {
    return queries.ready(cut(meant.text())).orElseGet(() -> new float[dimensions]);
  }

  private static String cut(String text) {
    return text.length() > LONGEST_QUERY ? text.substring(0, LONGEST_QUERY) : text;
  }

  /// The vector of a query, however long it takes.
  float[] query(String text) {
    return checked(model.vectors(List.of(folder.settings().queryPrefix() + text))[0]);
  }

  @Override
  public float[] item(Item item, Words words) {
    return vector(item);
  }

  private float[] vector(Item item) {
    String text = text(item);
    byte[] kept = cache.find(text).orElseGet(() -> encode(text));
    float[] vector = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      vector[i] = kept[i] / STEPS;
    }
    return vector;
  }

  private String text(Item item) {
    return folder.settings().itemPrefix() + ItemText.of(item);
  }

  private byte[] encode(String text) {
    byte[] vector = bytes(checked(model.vectors(List.of(text))[0]));
    cache.keep(text, vector);
    return vector;
  }

  private byte[] bytes(float[] vector) {
    return Encoder.quantised(vector).orElseGet(() -> new byte[dimensions]);
  }

  @Override
  public boolean together() {
    return true;
  }

  /// Encodes items whose texts are not in the cache, those of about the same length together.
  @Override
  public void prepare(List<Item> items) {
    var texts = new LinkedHashSet<String>();
    for (Item item : items) {
      String text = text(item);
      if (cache.find(text).isEmpty()) {
        texts.add(text);
      }
    }
    var left = new ArrayList<>(texts);
    left.sort(Comparator.comparingInt(String::length));
    for (int from = 0; from < left.size(); from += model.batch()) {
      List<String> some = left.subList(from, Math.min(left.size(), from + model.batch()));
      float[][] vectors = model.vectors(some);
      for (int i = 0; i < vectors.length; i++) {
        if (finite(vectors[i])) {
          cache.keep(some.get(i), bytes(vectors[i]));
        }
      }
    }
  }

  @Override
  public boolean knows(Meant meant) {
    return true;
  }

  @Override
  public double likeness(double cosine) {
    double strangers = folder.settings().strangers().orElse(0.0);
    return (cosine - strangers) / (1 - strangers);
  }

  /// What it takes and gives, in a line.
  public String told() {
    Signature signature = model.signature();
    return String.join(", ", signature.inputs().keySet().stream().sorted().toList())
        + " → "
        + signature.output()
        + " ("
        + EncoderSettings.key(signature.pooling())
        + "), vectors of "
        + dimensions
        + " numbers";
  }

  /// The cosine of a query and an item.
  public double cosine(String query, Item item) {
    float[] asked = query(cut(query));
    float[] there = vector(item);
    double sum = 0;
    for (int i = 0; i < asked.length; i++) {
      sum += asked[i] * there[i];
    }
    return sum;
  }

  private float[] checked(float[] vector) {
    if (!finite(vector) || vector.length != dimensions) {
      throw new VitrineException(
          Kind.CORRUPT, folder.model() + ": gives numbers that are none for some text");
    }
    return vector;
  }

  static boolean finite(float[] vector) {
    for (float value : vector) {
      if (!Float.isFinite(value)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    queries.close();
    model.close();
  }
}
