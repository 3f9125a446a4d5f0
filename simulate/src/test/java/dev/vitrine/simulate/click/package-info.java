/// Tests of the package of this name.
@NullMarked
package dev.vitrine.simulate.click;

import org.jspecify.annotations.NullMarked;
