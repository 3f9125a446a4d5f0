/// Tests of the package of this name.
@NullMarked
package dev.vitrine.search.explore;

import org.jspecify.annotations.NullMarked;
