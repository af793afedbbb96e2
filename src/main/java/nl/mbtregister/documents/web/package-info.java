/** Documents over the web: one address to hand in, one to read. */
package nl.mbtregister.documents.web;
