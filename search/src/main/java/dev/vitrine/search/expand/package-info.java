/// Which words of items does a word of a query also stand for, how surely, and how much of a query
/// does an item cover by them? Not for learning that, which is `learn.expand`, nor for what is
/// found by it, which is `search.recall`. Start at {@link dev.vitrine.search.expand.Expansions}.
@NullMarked
package dev.vitrine.search.expand;

import org.jspecify.annotations.NullMarked;
