/// Tests of the comparison of versions.
@NullMarked
package dev.vitrine.learn.guard;

import org.jspecify.annotations.NullMarked;
