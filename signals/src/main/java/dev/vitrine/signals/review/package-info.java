/// The book of reviews: what do shoppers say of the goods that they bought, and what does it come
/// to? Only what somebody vouches for is in it. It is made from the log of events and kept beside
/// it, as the log forgets sooner. Not for features of ranking, which the feature store counts.
/// Begin with {@link dev.vitrine.signals.review.ReviewBook}.
@NullMarked
package dev.vitrine.signals.review;

import org.jspecify.annotations.NullMarked;
