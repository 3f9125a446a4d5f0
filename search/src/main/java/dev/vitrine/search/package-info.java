/// How does a query become a page? understand → recall → first stage → final stage → mix. The types
/// in which the five stages meet.
@NullMarked
package dev.vitrine.search;

import org.jspecify.annotations.NullMarked;
