/// What may a shopper mean who has not finished typing? Queries, categories, brands, sellers and
/// creators that begin so, learnt from the catalogue and from what shoppers ask, each one certain
/// to find something.
///
/// It is not for finding items: a cascade does that. Start with {@link
/// dev.vitrine.search.suggest.Suggester}; what can be suggested comes from {@link
/// dev.vitrine.search.suggest.Catalogued} and {@link dev.vitrine.search.suggest.QueryLog}.
@NullMarked
package dev.vitrine.search.suggest;

import org.jspecify.annotations.NullMarked;
