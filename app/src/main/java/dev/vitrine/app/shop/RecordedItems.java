package dev.vitrine.app.shop;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.index.record.Effect;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.shop.Document;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The items of a catalogue as they are recorded, one after the other.
record RecordedItems(RecordStore record) {
  /// Shows the items that are wanted; one that cannot be read is left out.
  ///
  /// @param wanted chooses by id
  void each(String name, Predicate<String> wanted, Consumer<Item> shown) {
    var form = new ItemForm(Reading.OPEN);
    record.scan(
        name,
        0,
        (_, effect) -> {
          if (effect instanceof Effect.Indexed(Document document) && wanted.test(document.id())) {
            read(form, document, shown);
          }
        });
  }

  private static void read(ItemForm form, Document document, Consumer<Item> shown) {
    Entry entry;
    try {
      entry = form.read(document.id(), document.json());
    } catch (VitrineException e) {
      if (e.kind() != Kind.BAD_REQUEST) {
        throw e;
      }
      return;
    }
    if (entry instanceof Entry.OfItem(Item item)) {
      shown.accept(item);
    }
  }
}
