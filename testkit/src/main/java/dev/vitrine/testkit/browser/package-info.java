/// How does a test see a page as a shopper does? A headless Chromium steered over the W3C WebDriver
/// protocol, a check of accessibility, and the steps of a shopper in the storefront. Not for
/// loading a server: one page at a time. Start at {@link dev.vitrine.testkit.browser.Browser}.
@NullMarked
package dev.vitrine.testkit.browser;

import org.jspecify.annotations.NullMarked;
