/// How well are misspelt queries corrected, and correct ones left alone? Lists of misspellings,
/// slips made from a catalogue's own words, and what became of them. It trains nothing. Start at
/// {@link dev.vitrine.learn.spelling.Spelling}.
@NullMarked
package dev.vitrine.learn.spelling;

import org.jspecify.annotations.NullMarked;
