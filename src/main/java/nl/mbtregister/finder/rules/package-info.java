/** Towns, and what the finder can be asked for. */
package nl.mbtregister.finder.rules;
