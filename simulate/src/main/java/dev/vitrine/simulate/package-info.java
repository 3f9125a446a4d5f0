/// What would a real market look like? A seeded world of products, sellers and pictures whose truth
/// is known; an honest customer of the shop, which it sees only through the kernel.
@NullMarked
package dev.vitrine.simulate;

import org.jspecify.annotations.NullMarked;
