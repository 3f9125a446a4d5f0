/// Tests of the package of this name.
@NullMarked
package dev.vitrine.signals.rolled;

import org.jspecify.annotations.NullMarked;
