/// How is something measured so that others can believe it? CPU time over many short rounds that
/// take turns, medians and spreads. Not for what is measured. Start at {@link
/// dev.vitrine.bench.measure.Rounds}.
@NullMarked
package dev.vitrine.bench.measure;

import org.jspecify.annotations.NullMarked;
