/// What does a way of making pages come to? A marketplace lived through day by day, every page
/// judged by the truth. Start at {@link dev.vitrine.simulate.run.Simulation}.
@NullMarked
package dev.vitrine.simulate.run;

import org.jspecify.annotations.NullMarked;
