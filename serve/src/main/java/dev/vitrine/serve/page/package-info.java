/// How do web pages and pictures get out? Bytes by path, with caching and a strict content policy.
/// Start at {@link dev.vitrine.serve.page.Pages}.
@NullMarked
package dev.vitrine.serve.page;

import org.jspecify.annotations.NullMarked;
