/// Tests of the package of this name.
@NullMarked
package dev.vitrine.simulate.shopper;

import org.jspecify.annotations.NullMarked;
