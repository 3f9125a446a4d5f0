/// How does a client talk to the shop? Catalogues to search and to write, settings, and the ledger
/// of small durable values. Implemented by index, search and app; used by serve and simulate. Start
/// at {@link dev.vitrine.kernel.shop.Catalogue}.
@NullMarked
package dev.vitrine.kernel.shop;

import org.jspecify.annotations.NullMarked;
