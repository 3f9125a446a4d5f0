/// Which models has a catalogue learnt, from what, how good are they, and which one ranks? Start at
/// {@link dev.vitrine.learn.registry.Registry}. Not for training, nor for ranking.
@NullMarked
package dev.vitrine.learn.registry;

import org.jspecify.annotations.NullMarked;
