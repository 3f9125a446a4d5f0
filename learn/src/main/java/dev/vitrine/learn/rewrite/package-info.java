/// Which other names do things have in this catalogue? Mined from titles, texts and, where there
/// are any, the queries of shoppers; judged by three signals; accepted where these are precise, and
/// proposed to a person otherwise. Not for using them, which is `search.recall`. Start at {@link
/// dev.vitrine.learn.rewrite.RewriteMining}.
@NullMarked
package dev.vitrine.learn.rewrite;

import org.jspecify.annotations.NullMarked;
