/// What goes on in the market, for whoever runs it? Counts by minute and by query, made of the log
/// of events when they are asked for and kept in memory. Nobody's doings are told one by one; what
/// ranking remembers is elsewhere. Start at {@link dev.vitrine.serve.insight.InsightV1}.
@NullMarked
package dev.vitrine.serve.insight;

import org.jspecify.annotations.NullMarked;
