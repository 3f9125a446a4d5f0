/// What is this world like? The numbers of a marketplace, read from a properties file: what is
/// sold, who shops, how they choose and how they read a page. Not for what happens in it. Start at
/// {@link dev.vitrine.simulate.world.World}.
@NullMarked
package dev.vitrine.simulate.world;

import org.jspecify.annotations.NullMarked;
