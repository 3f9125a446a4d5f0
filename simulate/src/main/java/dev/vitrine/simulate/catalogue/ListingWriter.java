package dev.vitrine.simulate.catalogue;

import dev.vitrine.simulate.picture.Picture;

/// Writes a draft that one seller puts up as the JSON of a product: one price for all variants.
public final class ListingWriter {
  private static final int BESTSELLER = 200;

  private final Assortment assortment;

  public ListingWriter(Assortment assortment) {
    this.assortment = assortment;
  }

  /// Writes one object.
  public void write(Draft draft, Posting posting, JsonText out) {
    out.open().field("id", posting.id()).field("kind", "product");
    ProductWriter.words(draft, assortment, posting.words(), posting.more(), out);
    ProductWriter.facts(draft, out);
    out.field("seller", posting.seller()).field("market", posting.market());
    out.decimal("price", posting.price(), 2);
    if (posting.struck() > posting.price()) {
      out.decimal("list_price", posting.struck(), 2);
    }
    out.field("currency", "USD").number("stock", posting.stock());
    ProductWriter.pictures(draft, out);
    if (posting.ratings() > 0) {
      out.decimal("rating", posting.tenths(), 1).number("rating_count", posting.ratings());
    }
    if (posting.sold() > 0) {
      out.number("counter.sold", posting.sold());
    }
    out.field("released", posting.released().toString());
    tags(draft, posting, out);
    if (draft.variants() > 1) {
      variants(draft, posting.numbered(), out);
    } else if (posting.numbered()) {
      numbers(draft, 0, out);
    }
    out.close();
  }

  private static void tags(Draft draft, Posting posting, JsonText out) {
    out.openList("tags");
    if (posting.sold() > BESTSELLER) {
      out.text("bestseller");
    }
    if (draft.brand().tier() == 3) {
      out.text("premium");
    }
    out.closeList();
  }

  private static void variants(Draft draft, boolean numbered, JsonText out) {
    out.openList("variants");
    for (int v = 0; v < draft.variants(); v++) {
      VariantWriter.begin(draft, v, out);
      if (numbered) {
        numbers(draft, v, out);
      }
      out.openList("images").text(Picture.address(ProductWriter.key(draft, v, 0))).closeList();
      out.close();
    }
    out.closeList();
  }

  private static void numbers(Draft draft, int variant, JsonText out) {
    out.openList("gtin").text(Gtins.of(draft.index(), variant)).closeList();
  }
}
