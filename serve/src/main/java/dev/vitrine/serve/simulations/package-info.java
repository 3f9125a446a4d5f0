/// How does who runs the shop let ways of making pages live through a simulated market, and read
/// what they came to? The values and the addresses; the market itself, and where its runs are kept,
/// is handed in from outside. Start at {@link dev.vitrine.serve.simulations.Simulations}.
@NullMarked
package dev.vitrine.serve.simulations;

import org.jspecify.annotations.NullMarked;
