@NullMarked
package dev.vitrine.simulate.judge;

import org.jspecify.annotations.NullMarked;
