/// How does the engine learn in which categories what a query means stands? Counts the words of a
/// catalogue's items by category, and fits how much each kind of evidence counts on items kept
/// apart. Not for asking while serving. Start at {@link
/// dev.vitrine.learn.category.CategoryTraining}.
@NullMarked
package dev.vitrine.learn.category;

import org.jspecify.annotations.NullMarked;
