/// Tests of the package of this name.
@NullMarked
package dev.vitrine.simulate.policy;

import org.jspecify.annotations.NullMarked;
