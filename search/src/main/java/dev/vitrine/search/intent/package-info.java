/// What does a shopper want: products, a video, a live stream, a shop, a creator, a deal, help with
/// an order? Probabilities from word lists, names of the catalogue's parties and what its items
/// are. Not for finding items. Start at {@link dev.vitrine.search.intent.Intents}.
@NullMarked
package dev.vitrine.search.intent;

import org.jspecify.annotations.NullMarked;
