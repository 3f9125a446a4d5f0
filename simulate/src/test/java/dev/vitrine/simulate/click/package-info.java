@NullMarked
package dev.vitrine.simulate.click;

import org.jspecify.annotations.NullMarked;
