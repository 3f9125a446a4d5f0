/// Which words does everyone speak? The types that cross module borders: items, queries, answers,
/// errors, configuration and the shop interfaces. Nothing here knows Lucene, JSON or HTTP, and
/// nothing here decides anything. Start reading at {@link dev.vitrine.kernel.item.Item}, then
/// {@link dev.vitrine.kernel.query.Query} and {@link dev.vitrine.kernel.answer.Answer}.
@NullMarked
package dev.vitrine.kernel;

import org.jspecify.annotations.NullMarked;
