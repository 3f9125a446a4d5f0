/// How do record, index and cascade become one shop? Catalogues that record a write, apply it to
/// their index in the background and answer queries meanwhile. Not for HTTP. Start at {@link
/// dev.vitrine.app.shop.OpenShop}.
@NullMarked
package dev.vitrine.app.shop;

import org.jspecify.annotations.NullMarked;
