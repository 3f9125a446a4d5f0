package dev.vitrine.app.shop;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.index.record.Effect;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.rewrite.Rewrite;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.learn.rewrite.Asked;
import dev.vitrine.learn.rewrite.RewriteMining;
import dev.vitrine.search.rewrite.ItemText;
import dev.vitrine.search.suggest.QueryLog;
import java.util.List;

/// The mining of other names for things from the recorded items of a catalogue and its log of
/// queries.
///
/// @param record where the items are
record Rewriting(RecordStore record, Words words) {
  /// Items to mine; of more a sample.
  private static final int MOST = 100_000;

  /// The rewrites of a catalogue, those that a person decided as they were.
  ///
  /// @param size how many items there are
  List<Rewrite> mine(String name, long size, QueryLog log) {
    var mining =
        new RewriteMining(
            item -> ItemText.of(item, words),
            text -> ItemText.query(text, words),
            (pair, one) -> ItemText.unified(pair, one, words));
    var form = new ItemForm(Reading.OPEN);
    record.scan(
        name,
        0,
        (_, effect) -> {
          if (effect instanceof Effect.Indexed(Document document)
              && drawn(document.id(), size)
              && form.read(document.id(), document.json()) instanceof Entry.OfItem(Item item)) {
            mining.add(item);
          }
        });
    Asked asked =
        taker -> log.rows().forEach(row -> taker.query(row.query(), Math.round(row.ever())));
    return mining.mine(asked, record.settings(name).rewrites());
  }

  /// Whether an item is in the sample, the same ones each time.
  private static boolean drawn(String id, long size) {
    return size <= MOST || Long.remainderUnsigned(Columns.tie(id), size) < MOST;
  }
}
