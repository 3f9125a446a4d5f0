package dev.vitrine.app.shop;

import dev.vitrine.index.column.Columns;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.learn.vector.EncoderTraining;
import dev.vitrine.onnx.OnnxEncoder;
import dev.vitrine.onnx.OnnxFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The bringing of an encoder for a catalogue: it is tried on its items, they are encoded, and what
/// its likeness is worth is measured.
final class Bringing {
  /// Items that are looked at to see what strangers are.
  private static final int LOOKED_AT = 48;

  /// Items that are encoded together.
  private static final int TOGETHER = 512;

  private static final int SHOWN = 3;

  private final BroughtEncoders encoders;
  private final RecordedItems items;

  Bringing(BroughtEncoders encoders, RecordedItems items) {
    this.encoders = encoders;
    this.items = items;
  }

  /// Tries an encoder, encodes what there is and makes it the one that is used.
  ///
  /// @param size how many items there are
  /// @param told is told how far it is
  /// @throws VitrineException BAD_REQUEST or CORRUPT naming what does not fit; nothing has changed
  ///   then
  Brought bring(String name, Path from, long size, EncoderTraining.Told told) {
    OnnxFolder folder = OnnxFolder.of(from);
    List<Item> some = some(name, size);
    if (some.size() < 2) {
      throw VitrineException.badRequest(name + ": has too few items to try an encoder on");
    }
    String id = folder.id();
    try (OnnxEncoder encoder = encoders.open(name, folder, id)) {
      told.step("trying", 1, 1);
      encoder.prepare(some);
      double strangers = folder.strangers().orElseGet(() -> strangers(encoder, some));
      var alike = new ArrayList<Brought.Alike>();
      for (int i = 0; i < Math.min(SHOWN, some.size() - 1); i++) {
        Item other = some.get(i + 1);
        String title = some.get(i).listing().title();
        alike.add(new Brought.Alike(title, title, encoder.cosine(title, some.get(i))));
        alike.add(new Brought.Alike(title, other.listing().title(), encoder.cosine(title, other)));
      }
      encodeAll(name, encoder, size, told);
      encoders.use(name, folder, id, strangers);
      return new Brought(encoder.told(), alike, strangers);
    }
  }

  private List<Item> some(String name, long size) {
    var some = new ArrayList<Item>();
    long apart = Math.max(1, size / (2L * LOOKED_AT));
    items.each(
        name,
        id -> some.size() < LOOKED_AT && Long.remainderUnsigned(Columns.tie(id), apart) == 0,
        some::add);
    return some;
  }

  /// The middle cosine of a title and an item that is not its own.
  private static double strangers(OnnxEncoder encoder, List<Item> items) {
    double[] all =
        IntStream.range(0, items.size())
            .mapToDouble(i ->
                encoder.cosine(
                    items.get(i).listing().title(),
                    items.get((i + items.size() / 2) % items.size())))
            .sorted()
            .toArray();
    return Math.clamp(all[all.length / 2], 0, 0.95);
  }

  private void encodeAll(String name, OnnxEncoder encoder, long size, EncoderTraining.Told told) {
    var waiting = new ArrayList<Item>();
    long[] done = {0};
    items.each(
        name,
        _ -> true,
        item -> {
          waiting.add(item);
          if (waiting.size() == TOGETHER) {
            encoder.prepare(waiting);
            done[0] += waiting.size();
            waiting.clear();
            told.step("encoding", done[0], size);
          }
        });
    encoder.prepare(waiting);
    told.step("encoding", size, size);
  }
}
