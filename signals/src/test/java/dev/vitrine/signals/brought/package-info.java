/// Tests of the package of this name.
@NullMarked
package dev.vitrine.signals.brought;

import org.jspecify.annotations.NullMarked;
