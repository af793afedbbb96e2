/** The pages about renewal. */
package nl.mbtregister.renewal.web;
