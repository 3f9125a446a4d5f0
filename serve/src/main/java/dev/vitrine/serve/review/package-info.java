/// Reviews over HTTP: what do shoppers say of an item, for the next one to read; and what do those
/// who run the shop see and hide of it? What is said comes with the events, and is kept by {@link
/// dev.vitrine.signals.review.ReviewBook}. Begin with {@link dev.vitrine.serve.review.ReviewsV1}.
@NullMarked
package dev.vitrine.serve.review;

import org.jspecify.annotations.NullMarked;
