/// Who may begin, stop and remove simulated markets, and what is told of them?
@NullMarked
package dev.vitrine.serve.simulations;

import org.jspecify.annotations.NullMarked;
