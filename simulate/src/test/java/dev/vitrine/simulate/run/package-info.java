/// Tests of the package of this name.
@NullMarked
package dev.vitrine.simulate.run;

import org.jspecify.annotations.NullMarked;
