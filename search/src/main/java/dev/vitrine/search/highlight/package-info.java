/// Which parts of a text did the query match? Marks and short excerpts of raw text, given words
/// that matched. Finds nothing by itself. Start at {@link
/// dev.vitrine.search.highlight.Highlighter}.
@NullMarked
package dev.vitrine.search.highlight;

import org.jspecify.annotations.NullMarked;
