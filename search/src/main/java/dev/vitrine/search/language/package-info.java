/// Which language is each word of a query in? Learnt from the words that the items of each language
/// are written with, letter by letter, so that words are told apart that no item has. Not for the
/// language of an item, nor for what a word means. Start at {@link
/// dev.vitrine.search.language.Languages}.
@NullMarked
package dev.vitrine.search.language;

import org.jspecify.annotations.NullMarked;
