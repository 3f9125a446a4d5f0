/// Which items belong beside one that a shopper looks at: what may take its place, and what goes
/// along with it?
///
/// It is not for a page of results: a cascade makes that. Start with {@link
/// dev.vitrine.search.beside.BesideItems}.
@NullMarked
package dev.vitrine.search.beside;

import org.jspecify.annotations.NullMarked;
