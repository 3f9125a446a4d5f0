/// Where are runs of the simulated market kept, and how does a server have one run beside its
/// serving, in a process of its own? What is run is elsewhere: {@link dev.vitrine.app.command}.
/// Start at {@link dev.vitrine.app.simulation.RunShelf}.
@NullMarked
package dev.vitrine.app.simulation;

import org.jspecify.annotations.NullMarked;
