/// What happens on a visit, and after? Who comes when and for what, which pages they look at, what
/// they do, what a storefront tells of it at once and in the days after. Start at {@link
/// dev.vitrine.simulate.trip.Trips}.
@NullMarked
package dev.vitrine.simulate.trip;

import org.jspecify.annotations.NullMarked;
