/// What was asked? The query with its filters, wanted facets and order, as the protocols hand it
/// over; not what it means. Start at {@link dev.vitrine.kernel.query.Query}.
@NullMarked
package dev.vitrine.kernel.query;

import org.jspecify.annotations.NullMarked;
