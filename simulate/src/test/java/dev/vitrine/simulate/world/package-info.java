/// Tests of the package of this name.
@NullMarked
package dev.vitrine.simulate.world;

import org.jspecify.annotations.NullMarked;
