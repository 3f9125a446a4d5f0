/// Which other names has a word of a query, of those that the shop has accepted? Not for finding
/// new ones, which is `learn.rewrite`, nor for when they are used, which is `search.recall`. Start
/// at {@link dev.vitrine.search.rewrite.OtherNames}.
@NullMarked
package dev.vitrine.search.rewrite;

import org.jspecify.annotations.NullMarked;
