@NullMarked
package dev.vitrine.simulate.run;

import org.jspecify.annotations.NullMarked;
