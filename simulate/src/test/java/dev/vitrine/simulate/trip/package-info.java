@NullMarked
package dev.vitrine.simulate.trip;

import org.jspecify.annotations.NullMarked;
