/// How does a query become a page? understand → recall → first stage → final stage → mix. These are
/// the types in which the five stages meet; each stage's steps live in a package of their own and
/// never import another stage. Start at {@link dev.vitrine.search.Cascade}, then {@link
/// dev.vitrine.search.Step}.
@NullMarked
package dev.vitrine.search;

import org.jspecify.annotations.NullMarked;
