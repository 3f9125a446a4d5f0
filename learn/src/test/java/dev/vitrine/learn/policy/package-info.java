/// Tests of the package of this name.
@NullMarked
package dev.vitrine.learn.policy;

import org.jspecify.annotations.NullMarked;
