/// Do files that are sent get into the catalogue, and is it kept what did not?
@NullMarked
package dev.vitrine.app.load;

import org.jspecify.annotations.NullMarked;
