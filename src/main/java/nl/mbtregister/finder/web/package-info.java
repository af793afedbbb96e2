/** The pages of the finder. */
package nl.mbtregister.finder.web;
