/// Are runs of the simulated market kept whole, bounded and told truly, whatever ends them?
@NullMarked
package dev.vitrine.app.simulation;

import org.jspecify.annotations.NullMarked;
