/// Tests of the package of this name.
@NullMarked
package dev.vitrine.simulate.trip;

import org.jspecify.annotations.NullMarked;
