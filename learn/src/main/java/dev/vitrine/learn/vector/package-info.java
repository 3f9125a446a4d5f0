/// How does the engine learn which items are near to a query in meaning? Trains the two towers from
/// a catalogue's texts, and from what shoppers asked and took where that is known. Not for making
/// vectors while serving. Start at {@link dev.vitrine.learn.vector.EncoderTraining}.
@NullMarked
package dev.vitrine.learn.vector;

import org.jspecify.annotations.NullMarked;
