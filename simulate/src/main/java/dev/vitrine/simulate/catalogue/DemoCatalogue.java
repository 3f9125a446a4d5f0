package dev.vitrine.simulate.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/// A believable shop of any size. Product `i` of a seed is the same whatever else is drawn, so any
/// part can be made anywhere, by many threads, without memory that grows.
public final class DemoCatalogue {
  private final ThreadLocal<JsonText> buffer = ThreadLocal.withInitial(JsonText::new);

  private final Drafter drafter;
  private final ProductWriter writer;
  private final Assortment assortment;
  private final Sellers sellers;
  private final Stories stories;

  private DemoCatalogue(long seed) {
    assortment = new Assortment();
    sellers = new Sellers(seed);
    drafter = new Drafter(seed, assortment);
    writer = new ProductWriter(seed, assortment, sellers);
    stories = new Stories(seed, assortment, drafter);
  }

  /// The catalogue of a seed.
  public static DemoCatalogue of(long seed) {
    return new DemoCatalogue(seed);
  }

  /// One product as a JSON object on one line.
  ///
  /// @param index from 0
  public String json(long index) {
    JsonText out = buffer.get();
    writer.write(drafter.draft(index), out);
    return out.take();
  }

  /// One seller as JSON, from 0 to {@link #sellerCount()} less one.
  public String sellerJson(int number) {
    JsonText out = buffer.get();
    sellers.write(number, out);
    return out.take();
  }

  /// One creator as JSON, from 0 to {@link #creatorCount()} less one.
  public String creatorJson(int number) {
    JsonText out = buffer.get();
    stories.creator(number, out);
    return out.take();
  }

  /// One video as JSON. Video `k` shows products from `20 k` to `20 k + 19`.
  public String videoJson(long number) {
    JsonText out = buffer.get();
    stories.video(number, out);
    return out.take();
  }

  /// One live as JSON. Live `k` sells products from `200 k` to `200 k + 199`.
  public String liveJson(long number) {
    JsonText out = buffer.get();
    stories.live(number, out);
    return out.take();
  }

  /// How many videos belong to the first so many products.
  public long videos(long products) {
    return products / Stories.PER_VIDEO;
  }

  /// How many lives belong to the first so many products.
  public long lives(long products) {
    return products / Stories.PER_LIVE;
  }

  public int sellerCount() {
    return Sellers.COUNT;
  }

  public int creatorCount() {
    return Stories.CREATORS;
  }

  /// Writes a whole shop as NDJSON in UTF-8: sellers, creators, products and, when wanted, one
  /// video for 20 products and one live for 200.
  public void writeShop(long products, boolean stories, OutputStream out) {
    lines(sellerCount(), i -> sellerJson((int) i), out);
    lines(creatorCount(), i -> creatorJson((int) i), out);
    write(0, products, out);
    if (stories) {
      lines(videos(products), this::videoJson, out);
      lines(lives(products), this::liveJson, out);
    }
  }

  private static void lines(long count, LongFunction<String> json, OutputStream out) {
    try {
      for (long i = 0; i < count; i++) {
        out.write(json.apply(i).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    lines(count, i -> json(from + i), out);
  }

  Assortment assortment() {
    return assortment;
  }

  Drafter drafter() {
    return drafter;
  }
}
