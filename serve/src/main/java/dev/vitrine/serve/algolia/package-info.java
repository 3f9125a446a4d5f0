/// How do clients of the Algolia search protocol find what they expect? Requests read, batches
/// planned into as few queries as possible, results, objects, settings and synonyms in that wire
/// format. No ranking. Start at {@link dev.vitrine.serve.algolia.Searches}.
@NullMarked
package dev.vitrine.serve.algolia;

import org.jspecify.annotations.NullMarked;
