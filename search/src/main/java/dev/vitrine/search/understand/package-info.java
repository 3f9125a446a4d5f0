/// What do the words mean? From the text as typed to words with their forms: language, identifiers,
/// synonyms, unfinished and misspelt words, kinds of things. Not for finding items. Start at {@link
/// dev.vitrine.search.understand.SplitWords}.
@NullMarked
package dev.vitrine.search.understand;

import org.jspecify.annotations.NullMarked;
