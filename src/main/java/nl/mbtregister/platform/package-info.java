/**
 * What every feature stands on and no visitor ever asks for: the clock, the settings, the texts of the bundles, the
 * shell around a page, the schema's migration, the answers to errors.
 */
package nl.mbtregister.platform;
