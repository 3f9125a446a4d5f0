/// Are the measures right? Hand-computed values, naive twins and a catalogue made by hand.
@NullMarked
package dev.vitrine.learn.evaluate;

import org.jspecify.annotations.NullMarked;
