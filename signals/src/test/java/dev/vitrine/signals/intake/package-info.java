/// Tests of the package of this name.
@NullMarked
package dev.vitrine.signals.intake;

import org.jspecify.annotations.NullMarked;
