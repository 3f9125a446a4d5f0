/// Which word was meant? Misspelt queries, corrected by what the catalogue writes.
///
/// It knows words with counts and nothing of an index, so that it can be measured on lists. It is
/// not for deciding which queries are corrected: that is the step `CorrectSpelling`. Start with
/// {@link dev.vitrine.search.spelling.Speller}.
@NullMarked
package dev.vitrine.search.spelling;

import org.jspecify.annotations.NullMarked;
