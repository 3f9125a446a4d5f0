/// What is to be remembered of shoppers' doings, and how does ranking look it up? The feature
/// store: counters of items, of those behind them and of queries, and what shoppers are interested
/// in; it follows the log of events, is kept in snapshots, and can be had as of any time in the
/// past. Not for the features themselves, which say what they want counted. Start at {@link
/// dev.vitrine.signals.store.FeatureStore}.
@NullMarked
package dev.vitrine.signals.store;

import org.jspecify.annotations.NullMarked;
