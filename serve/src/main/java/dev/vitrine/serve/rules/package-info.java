/// How are rules written in JSON? One form for the protocol, our own interface and files; it is
/// Algolia's with a few fields more. What is wrong is refused by its path. Start at {@link
/// dev.vitrine.serve.rules.RuleJson}.
@NullMarked
package dev.vitrine.serve.rules;

import org.jspecify.annotations.NullMarked;
