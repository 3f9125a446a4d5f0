package dev.vitrine.kernel.judge;

import java.util.OptionalDouble;

/// How far judges of the same pairs agree.
///
/// @param alpha Krippendorff's alpha for ordered grades: 1 where they always agree, 0 where they do
///   as chance would; not known where no pair was judged twice or there was one grade only
/// @param pairs pairs of a query and an item that two judges or more have judged
/// @param judges how many judges there are
public record Agreement(OptionalDouble alpha, int pairs, int judges) {}
