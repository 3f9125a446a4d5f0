/// Tests of the package of this name.
@NullMarked
package dev.vitrine.simulate.trade;

import org.jspecify.annotations.NullMarked;
