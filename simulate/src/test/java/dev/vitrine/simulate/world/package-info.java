@NullMarked
package dev.vitrine.simulate.world;

import org.jspecify.annotations.NullMarked;
