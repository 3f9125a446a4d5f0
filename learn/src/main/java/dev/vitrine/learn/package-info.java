/// How good is it, and how does it get better? Judged sets, metrics and their uncertainty; later
/// samples, training and model files.
@NullMarked
package dev.vitrine.learn;

import org.jspecify.annotations.NullMarked;
