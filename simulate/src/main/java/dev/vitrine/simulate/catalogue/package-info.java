/// What does the demo shop sell? A seeded catalogue of products, sellers, creators, videos and
/// lives, drawn one by one from an index, and the queries its shoppers would type. Not for
/// behaviour (clicks and orders) and not for reading catalogues. Start at {@link
/// dev.vitrine.simulate.catalogue.DemoCatalogue}.
@NullMarked
package dev.vitrine.simulate.catalogue;

import org.jspecify.annotations.NullMarked;
