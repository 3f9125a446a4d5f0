/// Tests of the package of this name.
@NullMarked
package dev.vitrine.search.behaviour;

import org.jspecify.annotations.NullMarked;
