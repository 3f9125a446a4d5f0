/// Tests of the package of this name.
@NullMarked
package dev.vitrine.signals;

import org.jspecify.annotations.NullMarked;
