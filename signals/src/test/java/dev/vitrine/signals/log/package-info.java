/// Tests of the package of this name.
@NullMarked
package dev.vitrine.signals.log;

import org.jspecify.annotations.NullMarked;
