/// Tests of what is learnt of worth.
@NullMarked
package dev.vitrine.learn.value;

import org.jspecify.annotations.NullMarked;
