/// Where are runs of the simulated market kept, and how does a server have one run beside its
/// serving, in a process of its own? What is run there is the command `simulate`. Start at {@link
/// dev.vitrine.app.simulation.RunShelf}.
@NullMarked
package dev.vitrine.app.simulation;

import org.jspecify.annotations.NullMarked;
