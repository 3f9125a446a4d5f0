/// Which files were loaded, what came of them, and which rows were turned away? How is one sent
/// over HTTP? The values and the addresses; the loading itself is handed in from outside. Start at
/// {@link dev.vitrine.serve.loads.Loads}.
@NullMarked
package dev.vitrine.serve.loads;

import org.jspecify.annotations.NullMarked;
