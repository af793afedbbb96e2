/**
 * The shell around every page: addresses, layout, markup, problems. A feature adds a page by naming its {@link
 * nl.mbtregister.platform.web.Route route}, its view and its sentences; {@code mbt.taglib.xml} tells what a view may use.
 *
 * <ul>
 *   <li>{@code platform.R10} Every page has an address of its own in Dutch and in English, and a link to itself in the
 *       other language. An address without a language leads to the language that the browser asks for, else to Dutch.
 *   <li>{@code platform.R11} A public page needs no cookie, no session and no script, loads nothing from elsewhere, and a
 *       first visit to it takes at most 50 kB.
 *   <li>{@code platform.R12} Whatever fails is answered with the right status and with a page of our own in the language of
 *       the visitor (under {@code /api} with a problem document), which says what it means and what to do next. No text of
 *       an exception ever leaves the house.
 *   <li>{@code platform.R13} A fault of ours has a number that the visitor sees and that stands in the log.
 *   <li>{@code platform.R14} What a person reads is there in Dutch and in English, with the same meaning and the same
 *       values; days are written out in full.
 *   <li>{@code platform.R15} A page that answers a question is not for search engines, and neither is an error.
 *   <li>{@code platform.R16} Text and tags are readable against their ground by the measure of WCAG 2.2 AA, and a status is
 *       a word before it is a colour.
 * </ul>
 */
@NullMarked
package nl.mbtregister.platform.web;

import org.jspecify.annotations.NullMarked;
