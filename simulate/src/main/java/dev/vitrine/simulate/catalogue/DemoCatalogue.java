package dev.vitrine.simulate.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A believable shop of any size. Product `i` of a seed is the same whatever else is drawn, so any
/// part can be made anywhere, by many threads, without memory that grows.
public final class DemoCatalogue {
  private static final ThreadLocal<JsonText> BUFFER = ThreadLocal.withInitial(JsonText::new);

  private final Drafter drafter;
  private final ProductWriter writer;
  private final World world;
  private final Sellers sellers;

  private DemoCatalogue(long seed) {
    world = new World();
    sellers = new Sellers(seed);
    drafter = new Drafter(seed, world);
    writer = new ProductWriter(seed, world, sellers);
  }

  /// The catalogue of a seed.
  public static DemoCatalogue of(long seed) {
    return new DemoCatalogue(seed);
  }

  /// One product as a JSON object on one line.
  ///
  /// @param index from 0
  public String json(long index) {
    JsonText out = BUFFER.get();
    writer.write(drafter.draft(index), out);
    return out.take();
  }

  /// How much demand a product has: 1 for most, thousands for a few. It is not in the JSON.
  public double popularity(long index) {
    return drafter.draft(index).popularity();
  }

  /// Writes products as NDJSON.
  public void write(long from, long count, Appendable out) {
    try {
      for (long i = from; i < from + count; i++) {
        out.append(json(i)).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes products as NDJSON in UTF-8.
  public void write(long from, long count, OutputStream out) {
    try {
      for (long i = from; i < from + count; i++) {
        out.write(json(i).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  World world() {
    return world;
  }

  Drafter drafter() {
    return drafter;
  }

  Sellers sellers() {
    return sellers;
  }
}
