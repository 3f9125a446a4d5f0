/// Tests of the package of this name.
@NullMarked
package dev.vitrine.search.witness;

import org.jspecify.annotations.NullMarked;
