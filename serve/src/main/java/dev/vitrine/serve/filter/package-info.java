/// How do written conditions become a {@link dev.vitrine.kernel.query.Filter}? The boolean grammar
/// and the list forms clients send. Evaluates nothing. Start at {@link
/// dev.vitrine.serve.filter.FilterParser}.
@NullMarked
package dev.vitrine.serve.filter;

import org.jspecify.annotations.NullMarked;
