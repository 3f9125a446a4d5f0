/// Tests of the package of this name.
@NullMarked
package dev.vitrine.signals.count;

import org.jspecify.annotations.NullMarked;
