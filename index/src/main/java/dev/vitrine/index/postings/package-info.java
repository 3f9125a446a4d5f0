/// Which items hold these words, and how well? Lucene postings: one weighted field for scoring
/// (BM25F folded in when an item is indexed), positions for phrases, prefixes for typing, and terms
/// for filters. Not for values that change in place, which live in the columns, and not for what a
/// query means. Start at {@link dev.vitrine.index.postings.Postings}, then {@link
/// dev.vitrine.index.postings.MatchRequest}.
@NullMarked
package dev.vitrine.index.postings;

import org.jspecify.annotations.NullMarked;
