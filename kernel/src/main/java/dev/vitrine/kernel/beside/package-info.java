/// Which items belong beside one that a shopper looks at? What may take its place, and what goes
/// along with it, as it is asked and answered.
@NullMarked
package dev.vitrine.kernel.beside;

import org.jspecify.annotations.NullMarked;
