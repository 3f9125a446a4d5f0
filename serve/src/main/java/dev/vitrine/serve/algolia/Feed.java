package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import java.util.Locale;

/// A list of a composition: the mixed one, or that of one kind of item.
enum Feed {
  MIXED,
  PRODUCTS,
  VIDEOS,
  LIVES;

  /// What its items are.
  Filter filter() {
    return switch (this) {
      case MIXED -> Filter.ALL;
      case PRODUCTS -> of(ItemKind.PRODUCT);
      case VIDEOS -> of(ItemKind.VIDEO);
      case LIVES -> of(ItemKind.LIVE);
    };
  }

  private static Filter of(ItemKind kind) {
    return new Filter.Is(Attributes.KIND, kind.word());
  }

  /// Its name in requests and answers.
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The feed of a name.
  ///
  /// @throws VitrineException BAD_REQUEST naming those there are
  static Feed of(String id) {
    for (Feed feed : values()) {
      if (feed.id().equals(id)) {
        return feed;
      }
    }
    throw VitrineException.badRequest("'feedsOrder' may name mixed, products, videos and lives");
  }
}
