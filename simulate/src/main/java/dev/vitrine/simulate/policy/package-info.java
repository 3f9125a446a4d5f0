/// How else could pages be made? The ways that a market compares: shops that search, pages without
/// any search, and pages made from the truth. Start at {@link dev.vitrine.simulate.policy.Policy}.
@NullMarked
package dev.vitrine.simulate.policy;

import org.jspecify.annotations.NullMarked;
