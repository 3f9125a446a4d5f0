/// Does an open shop keep what it acknowledged, and answer from it? Start at {@link
/// dev.vitrine.app.shop.OpenShopTest}; the process that is killed is in {@link
/// dev.vitrine.app.shop.ShopKillTest}.
@NullMarked
package dev.vitrine.app.shop;

import org.jspecify.annotations.NullMarked;
