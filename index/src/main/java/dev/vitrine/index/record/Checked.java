package dev.vitrine.index.record;

import dev.vitrine.index.form.Entry;
import dev.vitrine.kernel.shop.Document;
import tools.jackson.databind.node.ObjectNode;

/// A document that the item form has read already, with what the record notes of it beside its
/// text.
public final class Checked {
  private final Document document;
  private final Shape shape;
  private final Asking asking;

  private Checked(Document document, Shape shape, Asking asking) {
    this.document = document;
    this.shape = shape;
    this.asking = asking;
  }

  /// A document as a loader has it after reading.
  ///
  /// @param entry what the form read
  /// @param tree what it was read from
  /// @param json the text of the tree
  public static Checked of(Entry entry, ObjectNode tree, String json) {
    Shape shape = Shape.of(entry, tree);
    return new Checked(new Document(entry.id(), json), shape, Asking.of(entry, shape.listed()));
  }

  public Document document() {
    return document;
  }

  Shape shape() {
    return shape;
  }

  Asking asking() {
    return asking;
  }
}
