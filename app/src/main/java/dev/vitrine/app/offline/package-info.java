/// Which metrics that a shop can work out by itself follow what its rankers are truly worth? Pages
/// of many rankers are measured by what the shop knows, and set against the truth of a simulated
/// market. Start at {@link dev.vitrine.app.offline.Metric}.
@NullMarked
package dev.vitrine.app.offline;

import org.jspecify.annotations.NullMarked;
