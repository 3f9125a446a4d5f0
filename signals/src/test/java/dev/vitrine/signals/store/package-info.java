/// Tests of the package of this name.
@NullMarked
package dev.vitrine.signals.store;

import org.jspecify.annotations.NullMarked;
