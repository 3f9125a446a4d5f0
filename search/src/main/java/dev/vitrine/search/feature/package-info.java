/// What is known of an item for a query, in numbers? One file for each feature, used in serving and
/// in training alike. Start at {@link dev.vitrine.search.feature.Feature}.
@NullMarked
package dev.vitrine.search.feature;

import org.jspecify.annotations.NullMarked;
