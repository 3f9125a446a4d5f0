@NullMarked
package dev.vitrine.simulate.shopper;

import org.jspecify.annotations.NullMarked;
