/// Which files does the server show? The storefront and the console built into the program, and the
/// drawn pictures of the demo shop. Start at {@link dev.vitrine.app.web.ShopPages}.
@NullMarked
package dev.vitrine.app.web;

import org.jspecify.annotations.NullMarked;
