/// Tests of the package of this name.
@NullMarked
package dev.vitrine.signals.visit;

import org.jspecify.annotations.NullMarked;
