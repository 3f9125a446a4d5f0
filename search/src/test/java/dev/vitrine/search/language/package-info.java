/// Tests: are languages told apart by what a catalogue writes?
@NullMarked
package dev.vitrine.search.language;

import org.jspecify.annotations.NullMarked;
