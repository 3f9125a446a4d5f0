/// Tests of the package of this name.
@NullMarked
package dev.vitrine.simulate.judge;

import org.jspecify.annotations.NullMarked;
